/** Discord's numbers for its components. */
export const kinds = {
  actionRow: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  textDisplay: 10,
  thumbnail: 11,
  mediaGallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
  fileUpload: 19,
  radioGroup: 21,
  checkboxGroup: 22,
  checkbox: 23,
} as const;

export const selects: readonly number[] = [
  kinds.stringSelect,
  kinds.userSelect,
  kinds.roleSelect,
  kinds.mentionableSelect,
  kinds.channelSelect,
];

/** What may stand in a container, and what may stand at the top of a Components V2 message but a container. */
export const layoutKinds: readonly number[] = [
  kinds.actionRow,
  kinds.section,
  kinds.textDisplay,
  kinds.mediaGallery,
  kinds.file,
  kinds.separator,
];
