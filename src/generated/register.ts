// Generated from schemas/register.schema.json by `npm run generate`. Do not edit.

import type { AccessRoute, Family, Hours, PartialDate, Sector, Service, Slug, Text } from './proposal.ts';

/**
 * Whether a service is open.
 */
export type ServiceStatus = 'open' | 'temporarily-closed' | 'planned' | 'closing' | 'closed';

/**
 * The register of existing services: the NHS’s, the councils’, the voluntary and the independent ones. In CSV, the keys of a service are the columns, and a list stands in one cell with semicolons between its entries.
 */
export interface RegisterFile {
  /**
   * The version of this format.
   */
  register: 1;
  /**
   * When the register was last checked against the services themselves: a day, a month or a year. A row may give a date of its own; in CSV, every row does.
   */
  asOf?: PartialDate;
  /**
   * Where the rows were taken from, such as a directory of services. A row may give a source of its own.
   */
  source?: Text;
  /**
   * The services that exist, one to a row.
   *
   * @minItems 1
   */
  services: RegisteredService[];
}
/**
 * A service that exists, or is planned, or has closed.
 */
export interface RegisteredService {
  /**
   * Short name of the row, which a proposal gives in `registered`. Keep it for as long as the service exists.
   */
  id: Slug;
  /**
   * What the service is called, as people there know it.
   */
  name: string;
  /**
   * Who provides it.
   */
  provider?: Text;
  /**
   * Where it is given: the name or the code of the site.
   */
  site?: Text;
  /**
   * The sector of its provider. A register of one sector alone cannot show what is repeated across sectors.
   */
  sector?: Sector;
  /**
   * Which service it is: a value of the list that proposals use too, or a short name with `family`.
   */
  service: Service;
  /**
   * The family it belongs to; needed for a service that is not on the list.
   */
  family?: Family;
  /**
   * The areas it serves, in the words or codes that the proposals use. Without them nothing can be compared with it.
   *
   * @minItems 1
   */
  catchment?: Slug[];
  /**
   * The youngest and the oldest age that it is for: [18, 120]; in CSV 18;120.
   *
   * @minItems 2
   * @maxItems 2
   */
  ages?: number[];
  /**
   * When it is open: 24x7, none, 08:00-20:00, or mon-fri 08:00-18:00, sat 09:00-13:00.
   */
  hours?: Hours;
  /**
   * By which ways patients come to it.
   *
   * @minItems 1
   */
  access?: AccessRoute[];
  /**
   * How much it can take, in whatever it is counted in: beds, places, visits in a week.
   */
  capacity?: number;
  /**
   * The share of its capacity that is in use, in per cent: 85, not 0.85.
   */
  utilisation?: number;
  /**
   * How many days patients wait for it.
   */
  waitDays?: number;
  status?: ServiceStatus;
  /**
   * When it closes, or closed. From then on it counts as gone, whatever its status.
   */
  closes?: PartialDate;
  /**
   * When the row was last checked: a day, a month or a year.
   */
  asOf?: PartialDate;
  /**
   * Where the row was taken from.
   */
  source?: Text;
}
