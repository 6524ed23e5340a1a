/**
 * From a prompt to pictures: back ends, the composer and the job queue. May use imaging and protocol.
 */
@NullMarked
package app.atelier.generation;

import org.jspecify.annotations.NullMarked;
