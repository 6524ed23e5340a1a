/**
 * The one way in which the window does anything that takes time: a {@link Task} runs on a virtual
 * thread and hands its result back on the window's thread. Begin at {@link Tasks}. Knows nothing of
 * the rest of the studio.
 */
@NullMarked
package app.atelier.desktop.tasks;

import org.jspecify.annotations.NullMarked;
