/// From mails, and from pages that browsers saved like mails, to their texts; the only room that
/// knows the mail library.
@NullMarked
package parallax.intake.mail;

import org.jspecify.annotations.NullMarked;
