/** Code points of each piece of a text (`text_pieces`) except the last. Triggers have this number, too. */
export const PIECE_LENGTH = 1024
