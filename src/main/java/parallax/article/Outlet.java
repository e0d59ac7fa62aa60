package parallax.article;

/// Who published an article, as the article itself or its file names it.
public record Outlet(String name) {
    public Outlet {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an outlet needs a name");
        }
    }
}
