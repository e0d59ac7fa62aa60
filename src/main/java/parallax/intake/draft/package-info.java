/// What the content of a file comes to on its way in: drafts of articles, or a reason why not.
@NullMarked
package parallax.intake.draft;

import org.jspecify.annotations.NullMarked;
