import { place } from './places.mjs';
import { rowId } from './proposal.mjs';
import { scenes } from './scenes.mjs';

const columns =
  'id,name,provider,site,sector,service,catchment,ages,hours,access,capacity,utilisation,waitDays,status,asOf,source';

/** The register as CSV, from its rows. */
export function csvOf(rows) {
  const names = columns.split(',');
  return `${[columns, ...rows.map((row) => names.map((name) => cell(row[name])).join(','))].join('\n')}\n`;
}

function cell(value) {
  const text = Array.isArray(value) ? value.join(';') : String(value ?? '');
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The services that there are where a proposal plays: the one it changes, a council's and a voluntary one. */
export function rowsOf({ number, places, scene, kind, before }, random) {
  const [main, second] = places;
  const catchment = places.map(({ id }) => id);
  const own = service(rowId(number, 1), scene, kind === 'move' ? second : main, catchment, before, random);
  return [
    ...(kind === 'open' ? [] : [own]),
    { ...council(rowId(number, 2), main, random), catchment },
    { ...voluntary(rowId(number, 3), second, random), catchment },
  ];
}

/** So many more services, in places where no proposal plays: `from` is the first of them. */
export function* otherRows(count, from, random) {
  for (let row = 0; row < count; row += 1) {
    const where = place(from + Math.floor(row / 4));
    const id = `x${String(row).padStart(6, '0')}`;
    const make = [council, voluntary, service, service][row % 4];
    yield make === service
      ? service(id, random.pick(scenes), where, [where.id], random.whole(30, 900), random)
      : { ...make(id, where, random), catchment: [where.id] };
  }
}

function service(id, { service: what, sector, care }, where, catchment, capacity, random) {
  return {
    id,
    name: `${care[0].toUpperCase()}${care.slice(1)} in ${where.name}`,
    provider: `${where.name} Care Trust`,
    site: `${where.name} Health Centre`,
    sector,
    service: what,
    catchment,
    ages: [18, 120],
    hours: random.pick(['24x7', 'mon-fri 08:00-18:00', 'mon-sun 08:00-20:00', 'mon-fri 09:00-17:00, sat 09:00-12:00']),
    access: ['referral'],
    capacity,
    utilisation: random.whole(86, 104),
    waitDays: random.whole(1, 60),
    ...checked,
  };
}

const checked = { status: 'open', asOf: '2026-09-01', source: 'Return 26/08' };

function council(id, where, random) {
  return {
    id,
    name: `Home care in ${where.name}`,
    provider: `${where.name} Borough Council`,
    site: 'Civic Centre',
    sector: 'adult-social-care',
    service: 'home-care',
    ages: [18, 120],
    hours: 'mon-sun 07:00-22:00',
    access: ['referral', 'self-referral'],
    capacity: random.whole(20, 90) * 10,
    utilisation: random.whole(80, 99),
    waitDays: random.whole(1, 9),
    ...checked,
  };
}

function voluntary(id, where, random) {
  return {
    id,
    name: `Friends of ${where.name}, visits and lunches`,
    provider: `Friends of ${where.name}`,
    site: 'Church hall',
    sector: 'voluntary-and-hospice',
    service: 'carers-support',
    ages: [55, 120],
    hours: 'mon-fri 09:00-17:00',
    access: ['self-referral'],
    capacity: random.whole(10, 40) * 10,
    utilisation: random.whole(40, 90),
    ...checked,
  };
}
