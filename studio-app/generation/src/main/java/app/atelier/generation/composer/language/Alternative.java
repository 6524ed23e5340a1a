package app.atelier.generation.composer.language;

import app.atelier.generation.composer.scene.ReadingRole;

/**
 * Something that a word could be read as.
 *
 * @param name what it would be, for people: {@code husky}
 * @param drawnAs what would be drawn for it: {@code dog}; the name where that is the same
 * @param role the part that it would play
 * @param correction makes it so
 */
public record Alternative(String name, String drawnAs, ReadingRole role, Correction correction) {}
