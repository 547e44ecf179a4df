// Places that do not exist: each name is made of two syllables and a form, and each number gives another name.

const first =
  `Amber Bex Bracken Brellan Calver Carrow Cinder Clove Corrin Dapple Dern Dorrel Dunnock Elver Ember Fallow Farrin
Garrow Gorse Hallow Harkel Haskel Iskel Ivel Jasper Kestrel Lapwing Larch Linnet Lorrin Marl Melder Merrow Mossel Ombrel Orlin Ostler
Pell Pendrel Plover Quennel Quill Sallow Sarrow Shale Skerrin Sorrel Sparrow Sundrel Tamble Tansel Tarrow Teal Tolver Ullock Umber
Vantle Vell Wendle Wether Willet Yarrow Zennock Rowan`.split(/\s+/);

const second =
  `acre beck bourne bridge combe cote croft dale den fold garth gill hanger haven holt keld lea mead mere moor ness port
rigg row stead thwaite wath wick worth yard reach cross`.split(/\s+/);

const forms =
  `* |North *|South *|East *|West *|Great *|Little *|Upper *|Lower *|New *|Old *|* Green|* Heath|* Quay|* Cross|* Common|* Hill
|* Vale|* Fields|* Water|* End|* Parva|* Magna|* Bank`
    .split('|')
    .map((form) => form.trim());

/** How many places there are. */
export const placeCount = first.length * second.length * forms.length;

/** The place with a number, and its name as an id. Neighbours in number are not alike in name. */
export function place(number) {
  const at = (number * 30_011 + 7) % placeCount; // a prime that divides none of the three lengths
  const head = first[at % first.length];
  const tail = second[Math.floor(at / first.length) % second.length];
  const name = forms[Math.floor(at / (first.length * second.length))].replace('*', head + tail);
  return { name, id: name.toLowerCase().replaceAll(' ', '-') };
}

/** The id of the building in a place where care is given. */
export function siteOf({ id }) {
  return `${id}-site`;
}
