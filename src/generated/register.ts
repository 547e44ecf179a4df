// Generated from schemas/register.schema.json by `npm run generate`. Do not edit.

import type { AccessRoute, Family, Hours, PartialDate, Sector, Service, Slug, Text } from './proposal.ts';

/**
 * Whether a service is open.
 */
export type ServiceStatus = 'open' | 'temporarily-closed' | 'planned' | 'closing' | 'closed';

/**
 * The register of existing services: the NHS’s, the councils’, the voluntary and the independent ones.
 */
export interface RegisterFile {
  /**
   * The version of this format.
   */
  register: 1;
  /**
   * The day on which the register was last checked; a row may give one of its own.
   */
  asOf?: PartialDate;
  /**
   * The services that exist, one to a row.
   *
   * @minItems 1
   */
  services: RegisteredService[];
}
/**
 * A service that exists.
 */
export interface RegisteredService {
  /**
   * Short name of the row; a proposal refers to it with `registered`.
   */
  id: Slug;
  /**
   * What the service is called.
   */
  name: string;
  /**
   * Who provides it.
   */
  provider?: Text;
  /**
   * Where it is given.
   */
  site?: Text;
  /**
   * The sector of its provider.
   */
  sector?: Sector;
  /**
   * The service.
   */
  service: Service;
  /**
   * The family it belongs to; needed for a service that is not on the list.
   */
  family?: Family;
  /**
   * The areas it serves, in the words or codes that the proposals use.
   *
   * @minItems 1
   */
  catchment?: Slug[];
  /**
   * From which age to which.
   *
   * @minItems 2
   * @maxItems 2
   */
  ages?: number[];
  /**
   * Its hours.
   */
  hours?: Hours;
  /**
   * How patients reach it.
   *
   * @minItems 1
   */
  access?: AccessRoute[];
  /**
   * How much it can take.
   */
  capacity?: number;
  /**
   * The share of it that is in use, in per cent.
   */
  utilisation?: number;
  /**
   * How many days patients wait for it.
   */
  waitDays?: number;
  status?: ServiceStatus;
  /**
   * When it closes, or closed.
   */
  closes?: PartialDate;
  /**
   * The day on which the row was last checked.
   */
  asOf?: PartialDate;
  /**
   * Where the row was taken from.
   */
  source?: Text;
}
