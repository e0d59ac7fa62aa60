package parallax.collation.paraphrase;

/// What a sentence and each of its words mean, as directions in space.
///
/// @param sentence of length 1
/// @param words for each word that was asked for, in order
@SuppressWarnings("ArrayRecordComponent") // a few hundred numbers, read in inner loops
record Embedding(float[] sentence, float[][] words) {}
