/**
 * The creator's signature: the key and the name it stands for, whom this studio believes, and the statement that goes
 * into a picture that is kept or leaves. Uses the protocol's {@code provenance}. Begin at
 * {@link app.atelier.library.signing.Signing}.
 */
@NullMarked
package app.atelier.library.signing;

import org.jspecify.annotations.NullMarked;
