package parallax.ui.reader;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;

import parallax.article.Article;
import parallax.article.Citation;
import parallax.text.Span;

import java.util.OptionalInt;

/// What the keys do on an article's page: scroll it, copy from it, let go of a passage.
final class ReadingKeys {
    private static final double STEP = 48;

    private final ArticleView view;

    private ReadingKeys(ArticleView view) {
        this.view = view;
    }

    static void serve(ArticleView view) {
        view.addEventHandler(KeyEvent.KEY_PRESSED, new ReadingKeys(view)::pressed);
    }

    private void pressed(KeyEvent event) {
        boolean done;
        if (event.isShortcutDown()) {
            done = shortcut(event);
        } else {
            done = !event.isAltDown() && !event.isMetaDown() && plain(event);
        }
        if (done) {
            event.consume();
        }
    }

    private boolean shortcut(KeyEvent event) {
        return switch (event.getCode()) {
            case C, INSERT -> event.isShiftDown() ? copiedCited() : copied();
            case A -> {
                view.select(new Span(0, view.article().body().length()));
                yield true;
            }
            case HOME -> scrolledTo(0);
            case END -> scrolledTo(view.totalHeightProperty().get());
            default -> false;
        };
    }

    private boolean plain(KeyEvent event) {
        double y = view.scrollYProperty().get();
        double nearlyAll = Math.max(STEP, view.getHeight() - STEP);
        return switch (event.getCode()) {
            case DOWN -> scrolledTo(y + STEP);
            case UP -> scrolledTo(y - STEP);
            case PAGE_DOWN -> scrolledTo(y + nearlyAll);
            case PAGE_UP -> scrolledTo(y - nearlyAll);
            case SPACE -> scrolledTo(event.isShiftDown() ? y - nearlyAll : y + nearlyAll);
            case HOME -> scrolledTo(0);
            case END -> scrolledTo(view.totalHeightProperty().get());
            case ESCAPE -> letGo();
            default -> false;
        };
    }

    private boolean scrolledTo(double y) {
        view.scrollToY(y);
        return true;
    }

    private boolean copied() {
        copy(view);
        return true;
    }

    private boolean copiedCited() {
        copyCited(view.article(), view.selected().span());
        return true;
    }

    static void copy(ArticleView view) {
        if (!view.selected().span().isEmpty()) {
            var content = new ClipboardContent();
            content.putString(view.selectedText());
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    /// Words in quotation marks, with article and paragraph.
    static void copyCited(Article article, Span passage) {
        if (!passage.isEmpty()) {
            var content = new ClipboardContent();
            content.putString(Citation.quoting(article, passage));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    /// Leaves the key to the window where there is nothing to let go of.
    private boolean letGo() {
        if (view.chosenProperty().get().isEmpty()) {
            return false;
        }
        view.chosenProperty().set(OptionalInt.empty());
        return true;
    }
}
