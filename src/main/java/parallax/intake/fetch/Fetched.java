package parallax.intake.fetch;

import java.net.URI;
import java.nio.ByteBuffer;

/// What was found at an address.
///
/// @param address where it was in the end, after all redirections
/// @param content its bytes, to be read only
public record Fetched(URI address, ByteBuffer content) {}
