/**
 * The boxes that hold a manifest (JUMBF, ISO/IEC 19566-5): labelled boxes inside boxes, read with hard limits and
 * written. Uses nothing of the project. Begin at {@link app.atelier.protocol.jumbf.Superbox}.
 */
@NullMarked
package app.atelier.protocol.jumbf;

import org.jspecify.annotations.NullMarked;
