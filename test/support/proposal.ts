/** The smallest well-formed proposal. */
export const smallest = `reconfig: 1
id: northfield
title: A new ward at Northfield
nation: england
stage: case-for-change
changes:
  - {id: open-ward, kind: open, service: acute-stroke}
`;
