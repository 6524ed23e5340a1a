/**
 * The scene of a picture, taken hold of: who is in it is moved, resized, swapped and taken away where it stands, and hour, weather, season,
 * colours and style are changed; the picture follows. {@link app.atelier.desktop.staging.StagingModel} holds what is changed,
 * {@link app.atelier.desktop.staging.StagingView} shows it in Create.
 */
@NullMarked
package app.atelier.desktop.staging;

import org.jspecify.annotations.NullMarked;
