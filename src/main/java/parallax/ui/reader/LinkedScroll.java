package parallax.ui.reader;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Subscription;

import parallax.text.Span;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Lets the columns scroll in step: the one that the reader moves leads, and in all the others the
/// passage at the line of sight comes to stand there too. A column that stood elsewhere is not torn
/// away but drawn nearer with every movement.
final class LinkedScroll {
    private final BooleanProperty locked = new SimpleBooleanProperty(this, "locked", true);
    private final Map<ArticleView, Map<ArticleView, ScrollChain>> chains = new HashMap<>();
    private final Set<ArticleView> led = new HashSet<>();
    private List<ArticleView> views = List.of();
    private Subscription links = Subscription.EMPTY;
    private boolean leading;

    BooleanProperty lockedProperty() {
        return locked;
    }

    /// Links these columns, and no others from now on.
    void link(List<ArticleView> wanted) {
        links.unsubscribe();
        views = List.copyOf(wanted);
        led.retainAll(views);
        chains.clear();
        links = Subscription.combine(views.stream().map(this::link).toArray(Subscription[]::new));
    }

    /// Brings the passages of a cluster into view in all other columns: to the height at which the
    /// passage stands in `leader`, else to the line of sight.
    void align(Optional<ArticleView> leader, int cluster) {
        Optional<Double> height =
                leader.flatMap(view ->
                        nearest(view, cluster)
                                .map(span -> view.yOf(span.start()))
                                .map(y -> y - view.scrollYProperty().get()));
        for (ArticleView view : views) {
            if (leader.isEmpty() || leader.get() != view) {
                nearest(view, cluster)
                        .ifPresent(span ->
                                lead(view, view.yOf(span.start()) - height.orElse(view.eye())));
            }
        }
    }

    private Subscription link(ArticleView view) {
        view.setOnMoved(from -> moved(view, from));
        return Subscription.combine(
                () -> view.setOnMoved(_ -> {}),
                view.totalHeightProperty().subscribe(chains::clear),
                view.highlights().subscribe(chains::clear),
                view.glidingBinding().subscribe(gliding -> arrived(view, gliding)));
    }

    private void arrived(ArticleView view, Boolean gliding) {
        if (!gliding) {
            led.remove(view);
        }
    }

    private void lead(ArticleView view, double y) {
        led.add(view);
        view.glideToY(y);
        // A glide that was under way has ended meanwhile, and with it that the view was led.
        if (view.glidingBinding().get()) {
            led.add(view);
        } else {
            led.remove(view);
        }
    }

    private void moved(ArticleView leader, double from) {
        if (leading || !locked.get() || led.contains(leader)) {
            return;
        }
        leading = true;
        try {
            for (ArticleView view : views) {
                if (view != leader && !view.bodyLayout().isEmpty()) {
                    follow(leader, from, view);
                }
            }
        } finally {
            leading = false;
        }
    }

    private void follow(ArticleView leader, double from, ArticleView follower) {
        double to = leader.scrollYProperty().get();
        double apart = follower.scrollYProperty().get() - counterpart(leader, from, follower);
        double kept = Math.signum(apart) * Math.max(0, Math.abs(apart) - Math.abs(to - from) / 2);
        follower.scrollToY(counterpart(leader, to, follower) + kept);
    }

    /// Where the follower belongs when the leader is scrolled to `y`.
    private double counterpart(ArticleView leader, double y, ArticleView follower) {
        double there = chain(leader, follower).map(y + leader.eye()) - follower.eye();
        double lowest = follower.totalHeightProperty().get() - follower.getHeight();
        return Math.clamp(there, 0, Math.max(0, lowest));
    }

    private ScrollChain chain(ArticleView leader, ArticleView follower) {
        return chains.computeIfAbsent(leader, _ -> new HashMap<>())
                .computeIfAbsent(
                        follower,
                        view -> ScrollChain.through(ties(leader, view), end(leader, view)));
    }

    private static List<ScrollChain.Tie> ties(ArticleView leader, ArticleView follower) {
        return leader.index().clusters().entrySet().stream()
                .flatMap(cluster ->
                        cluster.getValue().stream()
                                .flatMap(here -> ties(leader, here, follower, cluster.getKey())))
                .toList();
    }

    private static Stream<ScrollChain.Tie> ties(
            ArticleView leader, Span here, ArticleView follower, int cluster) {
        return follower.index().cluster(cluster).stream()
                .map(there ->
                        new ScrollChain.Tie(
                                leader.yOf(here.start()),
                                follower.yOf(there.start()),
                                Math.min(here.length(), there.length())));
    }

    private static ScrollChain.Tie end(ArticleView leader, ArticleView follower) {
        return new ScrollChain.Tie(
                leader.totalHeightProperty().get(), follower.totalHeightProperty().get(), 0);
    }

    /// The passage of the cluster that is nearest to the line of sight.
    private static Optional<Span> nearest(ArticleView view, int cluster) {
        double sight = view.scrollYProperty().get() + view.eye();
        return view.index().cluster(cluster).stream()
                .min((a, b) ->
                        Double.compare(
                                Math.abs(view.yOf(a.start()) - sight),
                                Math.abs(view.yOf(b.start()) - sight)));
    }
}
