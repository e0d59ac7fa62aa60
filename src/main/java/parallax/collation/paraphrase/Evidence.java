package parallax.collation.paraphrase;

/// What speaks for two statements saying the same.
///
/// @param alignment word by word
/// @param cosine of the sentences' meanings
/// @param near the best likeness of the sentences before and after: a report keeps its order
record Evidence(SoftAlignment alignment, double cosine, double near) {
    /// How the evidence is weighed: by logistic regression over the seeds, whose figures were taken
    /// with each pair of articles left out in turn (decision 7). No weight belongs to a word.
    enum Scale {
        WITH_MODEL(0.33) {
            @Override
            double logit(Evidence evidence) {
                return -7.24
                        + 2.44 * evidence.alignment.mutual()
                        + 6.26 * evidence.cosine
                        + 12.06 * evidence.alignment.local()
                        + 3.77 * evidence.near
                        + 1.48 * evidence.alignment.exact()
                        - 0.84 * evidence.alignment.nameless();
            }
        },
        WORDS_ALONE(0.40) {
            @Override
            double logit(Evidence evidence) {
                return -6.84
                        + 11.50 * evidence.alignment.mutual()
                        + 11.93 * evidence.alignment.local()
                        + 2.23 * evidence.near
                        + 2.66 * evidence.alignment.exact()
                        - 0.89 * evidence.alignment.nameless();
            }
        };

        private final double threshold;

        Scale(double threshold) {
            this.threshold = threshold;
        }

        abstract double logit(Evidence evidence);

        /// Whether two statements with such a score are held to say the same.
        boolean suffices(double score) {
            return score >= threshold;
        }

        /// How surely they say the same, 0..1.
        double score(Evidence evidence) {
            return 1 / (1 + Math.exp(-logit(evidence)));
        }
    }
}
