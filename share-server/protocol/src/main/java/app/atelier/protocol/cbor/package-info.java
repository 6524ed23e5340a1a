/**
 * The part of CBOR (RFC 8949) that signed manifests need: values, a strict reader with hard limits for what strangers
 * wrote, and a writer whose bytes depend on nothing but the value. Uses nothing of the project. Begin at
 * {@link app.atelier.protocol.cbor.Cbor}.
 */
@NullMarked
package app.atelier.protocol.cbor;

import org.jspecify.annotations.NullMarked;
