package parallax.intake.page;

import parallax.article.Cut;
import parallax.article.Masthead;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Takes lines out of an article that are no part of it though they stand inside: invitations to
/// read more, to sign up, to share; credits; the headline and the byline once more.
final class LineFilter {
    private static final Pattern INVITATION =
            Pattern.compile(
                    "(?:(?:read|see|watch|listen|learn|find out)"
                        + " (?:more|also|next|here|now)\\b.{0,120}|(?:also|don't miss|must)"
                        + " (?:read|see|watch)\\b.{0,120}|related(?:"
                        + " (?:stories|articles|news|content|topics?|coverage|links?"
                        + "|posts?))?\\s*:?.{0,60}|more"
                        + " (?:from|on|stories|news|about|coverage)\\b.{0,80}|(?:sign"
                        + " up|subscribe|register|log ?in|sign"
                        + " in)\\b.{0,200}|(?:follow|like|join|find) (?:us|me|him|her|them|\\w+)"
                        + " (?:on|at)\\b.{0,160}"
                        + "|(?:share|print|email|save|tweet|pin|comments?|facebook|twitter|whatsapp|advertisement|advertising|sponsored|source"
                        + " link|scroll to top|leave a (?:comment|reply)|continue reading(?:"
                        + " below)?|(?:story|article) continues.{0,60}|loading\\W*|close|open|skip"
                        + " (?:ad|to .*)|tags?|topics?|stories to keep you"
                        + " informed|recommended.{0,40}|most (?:read|popular|viewed).{0,30}|top"
                        + " stories|trending.{0,30}|newsletter.{0,40}|click here.{0,120}|download"
                        + " (?:the|our) .{0,60}app.{0,60}|your email address will not be"
                        + " published.{0,80}|required fields are marked.{0,20})\\s*:?|lesen sie"
                        + " auch.{0,120}|mehr zum thema.{0,60}|lire aussi.{0,160}|leer?"
                        + " (?:m\u00e1s|tambi\u00e9n).{0,120}|leggi anche.{0,120}|lees"
                        + " ook.{0,120}|zum"
                        + " thema.{0,60}|weiterlesen.{0,60}|anzeige|werbung|publicit\u00e9"
                        + "|publicidad)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern CREDIT =
            Pattern.compile(
                    "(?:photo|image|picture|foto|credit|photograph)s?\\s*(?:by|credit|:|\u00a9).{0,120}|\u00a9.{0,120}|\\(?c\\)?"
                        + " ?copyright.{0,200}|copyright\\b.{0,200}|all rights"
                        + " reserved.{0,100}|getty images.{0,30}|reuters|ap photo.{0,30}",
                    Pattern.CASE_INSENSITIVE);
    private static final int LONG = 60;
    private static final int SHORTEST = 3;
    private static final int BYLINE_PLACES = 3;

    private final Masthead masthead;
    private final List<Cut> cuts = new ArrayList<>();

    LineFilter(Masthead masthead) {
        this.masthead = masthead;
    }

    /// What was taken out.
    List<Cut> cuts() {
        return cuts;
    }

    List<String> filtered(List<String> paragraphs) {
        var kept = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (String paragraph : paragraphs) {
            var reason = reasonAgainst(paragraph, kept.size());
            if (!reason.isEmpty()) {
                cuts.add(new Cut(paragraph, reason));
            } else if (paragraph.length() > LONG && !seen.add(paragraph)) {
                cuts.add(new Cut(paragraph, "stands there twice"));
            } else {
                kept.add(paragraph);
            }
        }
        return kept;
    }

    private String reasonAgainst(String paragraph, int place) {
        if (INVITATION.matcher(paragraph).matches() || paragraph.length() < SHORTEST) {
            return "page clutter";
        }
        if (CREDIT.matcher(paragraph).matches()) {
            return "credit";
        }
        if (masthead.headline().filter(paragraph::equalsIgnoreCase).isPresent()) {
            return "repeated headline";
        }
        return place < BYLINE_PLACES && paragraph.length() < LONG && isByline(paragraph)
                ? "byline"
                : "";
    }

    private boolean isByline(String paragraph) {
        var names = paragraph.toLowerCase(Locale.ROOT).replaceFirst("^by ", "");
        return masthead.byline().stream()
                .anyMatch(name -> names.equals(name.toLowerCase(Locale.ROOT)));
    }
}
