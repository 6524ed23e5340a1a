/**
 * What every part needs of a disk: files that are whole or not there, files that only their user reads, turns at what
 * several programs change, and the name a file has by its bytes. Uses nothing of the project. Begin at
 * {@link app.atelier.files.DurableFile}.
 */
@NullMarked
package app.atelier.files;

import org.jspecify.annotations.NullMarked;
