// Writes data as YAML as several hands write it: block and flow style, plain, quoted, folded and literal texts, comments.

const width = 112;

/** How often a long text is written without any mark over several lines: about one file in twenty has one. */
const oneInManyLines = 0.01;

/** The text of a map, with a comment before some of its keys. `random` chooses the style. */
export function yamlOf(map, random, remarks) {
  return Object.entries(map)
    .map(([key, value]) => {
      const remark = remarks[key];
      return `${remark === undefined ? '' : `\n# ${remark}\n`}${entry(key, value, 0, random)}`;
    })
    .join('');
}

function entry(key, value, indent, random) {
  const head = `${' '.repeat(indent)}${key}:`;
  if (typeof value === 'string') return `${head} ${text(value, indent + 2, random)}\n`;
  if (typeof value !== 'object') return `${head} ${value}\n`;
  const flow = flowOf(value);
  if (flow.length <= 64 && (isPlainList(value) || random.chance(0.75))) return `${head} ${flow}\n`;
  if (!Array.isArray(value)) return `${head}\n${block(value, indent + 2, random)}`;
  const inFlow = random.chance(0.35);
  return `${head}\n${value.map((item) => dashed(item, indent + 2, inFlow, random)).join('')}`;
}

function block(map, indent, random) {
  return Object.entries(map)
    .map(([key, value]) => entry(key, value, indent, random))
    .join('');
}

/** An item of a list: on one line where it is short or the hand writes so, else a key to a line. */
function dashed(item, indent, inFlow, random) {
  const dash = `${' '.repeat(indent)}- `;
  if (typeof item !== 'object') return `${dash}${scalar(item)}\n`;
  if (inFlow || flowOf(item).length <= 56) return `${dash}${wrapped(flowOf(item), indent + 3)}\n`;
  return `${dash}${block(item, indent + 2, random).trimStart()}`;
}

/** A long flow map over several lines, broken after commas that are outside quotation marks. */
function wrapped(flow, indent) {
  const parts = flow.match(/(?:"[^"]*"|[^",])+,?/g) ?? [];
  const lines = [''];
  for (const part of parts) {
    const line = lines.at(-1);
    if (line !== '' && indent + line.length + part.length > width) lines.push(part.trimStart());
    else lines[lines.length - 1] = line + part;
  }
  return lines.map((line) => line.trimEnd()).join(`\n${' '.repeat(indent)}`);
}

function flowOf(value) {
  if (Array.isArray(value)) return `[${value.map(flowOf).join(', ')}]`;
  if (typeof value !== 'object') return scalar(value);
  const pairs = Object.entries(value).map(([key, inner]) => `${key}: ${flowOf(inner)}`);
  return `{${pairs.join(', ')}}`;
}

function isPlainList(value) {
  return Array.isArray(value) && value.every((item) => typeof item !== 'object');
}

/** A text after its key: folded or literal where it is long and the hand likes it so. */
function text(value, indent, random) {
  if (value.length <= 84 || !/^[A-Z“]/.test(value)) return scalar(value);
  const lines = folded(value, width - 12 - indent).map((line) => `${' '.repeat(indent)}${line}`);
  const isPlain = scalar(value) === value;
  if (isPlain && random.chance(oneInManyLines)) return lines.join('\n').trimStart();
  const style = random.pick(['>-', '>-', '>', '|', '|-', 'scalar']);
  return style === 'scalar' ? scalar(value) : `${style}\n${lines.join('\n')}`;
}

function folded(value, most) {
  const lines = [''];
  for (const word of value.split(' ')) {
    const line = lines.at(-1);
    if (line.length + word.length + 1 > most) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}

/** A scalar that is the same in block and in flow style. */
function scalar(value) {
  if (typeof value !== 'string') return String(value);
  const isPlain = /^[A-Za-z][A-Za-z0-9 ’'/.()£%-]*$/.test(value) || /^[0-9]{4}(-[0-9]{2}){0,2}$/.test(value);
  return isPlain && !/^(true|false|null|yes|no|on|off)$/i.test(value) ? value : JSON.stringify(value);
}
