/**
 * What Spectral is asked to check: the schema, three comparisons of our kind, and eighteen rules of its own functions.
 * It is less than what `reconfig` asks.
 */
export function rulesOf({ schema, truthy, defined, pattern, length, enumeration, casing }, proposalSchema, stages) {
  const of = (given, fn, field, functionOptions) => {
    const then = { function: fn, ...(field === undefined ? {} : { field }) };
    // biome-ignore lint/suspicious/noThenProperty: Spectral calls it so
    return { given, severity: 'error', then: functionOptions === undefined ? then : { ...then, functionOptions } };
  };
  return {
    schema: of('$', schema, undefined, { schema: proposalSchema, dialect: 'draft2020-12', allErrors: true }),

    'lead-before-short-list': of('$', leadBeforeShortList),
    'signed-when-complete': of('$.impactAssessments[*]', signedWhenComplete),
    'whole-catchment': of('$.catchment', wholeCatchment),

    'title-given': of('$', truthy, 'title'),
    'title-without-stop': of('$.title', pattern, undefined, { notMatch: '\\.$' }),
    'summary-given': of('$', truthy, 'summary'),
    'summary-short': of('$.summary', length, undefined, { max: 600 }),
    'stage-known': of('$.stage', enumeration, undefined, { values: stages }),
    'case-for-change': of('$', defined, 'caseForChange'),
    'case-approved': of('$.caseForChange', truthy, 'approved'),
    'changes-dated': of('$.changes[*]', defined, 'date'),
    'ids-are-slugs': of('$..id', pattern, undefined, { match: '^[a-z0-9]+(-[a-z0-9]+)*$' }),
    'sites-in-kebab': of('$.sites[*].id', casing, undefined, { type: 'kebab' }),
    'lead-practises': of('$.leadership.clinicalLead', truthy, 'practising'),
    'lead-registered': of('$.leadership.clinicalLead.registration', pattern, undefined, { match: '^[0-9A-Z]{6,8}$' }),
    'group-large-enough': of('$.leadership.designGroup', length, undefined, { min: 5 }),
    'drivers-have-evidence': of('$.drivers[*].evidence', length, undefined, { min: 1 }),
    'evidence-has-finding': of('$.evidence[*]', truthy, 'finding'),
    'long-list-long': of('$.options.longlist', length, undefined, { min: 3 }),
    'engagement-has-outcome': of('$.engagement[*].outcome', length, undefined, { min: 20 }),
    'no-placeholder': of('$..statement', pattern, undefined, { notMatch: '^(tbc|tbd|n/a)$' }),
  };
}

function leadBeforeShortList(proposal) {
  const appointed = proposal.leadership?.clinicalLead?.appointed;
  const date = proposal.options?.shortlisted?.date;
  if (appointed === undefined || date === undefined || String(appointed) <= String(date)) return [];
  return [{ message: 'The lead came after the short list.', path: ['leadership', 'clinicalLead', 'appointed'] }];
}

function signedWhenComplete({ completed, signedOff = [] }, _, { path }) {
  return signedOff.flatMap(({ date }, index) =>
    String(date) >= String(completed)
      ? []
      : [{ message: 'Signed before it was complete.', path: [...path, 'signedOff', index, 'date'] }],
  );
}

function wholeCatchment(areas) {
  const sum = areas.reduce((total, { share = 0 }) => total + share, 0);
  return sum >= 95 && sum <= 101 ? [] : [{ message: `The shares add up to ${sum}.` }];
}
