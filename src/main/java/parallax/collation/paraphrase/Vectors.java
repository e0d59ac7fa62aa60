package parallax.collation.paraphrase;

import java.util.List;

/// Arithmetic on vectors of one length.
final class Vectors {
    private Vectors() {}

    static float dot(float[] a, float[] b) {
        float even = 0;
        float odd = 0;
        for (int i = 0; i + 1 < a.length; i += 2) {
            even += a[i] * b[i];
            odd += a[i + 1] * b[i + 1];
        }
        return even + odd;
    }

    /// The vectors side by side: first what all have in the first dimension, then in the second …
    static float[] columns(float[][] vectors) {
        int dimensions = vectors.length == 0 ? 0 : vectors[0].length;
        var columns = new float[dimensions * vectors.length];
        for (int i = 0; i < vectors.length; i++) {
            for (int k = 0; k < dimensions; k++) {
                columns[k * vectors.length + i] = vectors[i][k];
            }
        }
        return columns;
    }

    /// Adds the products of `vector` with each of `columns` to `dots`: four dimensions at a time,
    /// in a loop that the compiler turns into vector instructions.
    static void dots(float[] vector, float[] columns, float[] dots) {
        int width = dots.length;
        for (int k = 0; k + 3 < vector.length; k += 4) {
            float k0 = vector[k];
            float k1 = vector[k + 1];
            float k2 = vector[k + 2];
            float k3 = vector[k + 3];
            int at = k * width;
            for (int i = 0; i < width; i++) {
                dots[i] +=
                        k0 * columns[at + i]
                                + k1 * columns[at + width + i]
                                + k2 * columns[at + 2 * width + i]
                                + k3 * columns[at + 3 * width + i];
            }
        }
    }

    /// Sets the length of `vector` to 1.
    static void normalize(float[] vector) {
        double squares = 1e-12;
        for (float x : vector) {
            squares += (double) x * x;
        }
        float factor = (float) (1 / Math.sqrt(squares));
        for (int i = 0; i < vector.length; i++) {
            vector[i] *= factor;
        }
    }

    /// The vectors without what all of them have in common, of length 1: what a story is about
    /// would make any two of its sentences alike (the first step of Mu & Viswanath,
    /// “All-but-the-top”, ICLR 2018).
    static List<float[]> centred(List<float[]> vectors) {
        if (vectors.isEmpty()) {
            return List.of();
        }
        var mean = new double[vectors.getFirst().length];
        for (var vector : vectors) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += vector[i];
            }
        }
        return vectors.stream().map(vector -> centred(vector, mean, vectors.size())).toList();
    }

    private static float[] centred(float[] vector, double[] sum, int count) {
        var centred = new float[vector.length];
        for (int i = 0; i < centred.length; i++) {
            centred[i] = (float) (vector[i] - sum[i] / count);
        }
        normalize(centred);
        return centred;
    }
}
