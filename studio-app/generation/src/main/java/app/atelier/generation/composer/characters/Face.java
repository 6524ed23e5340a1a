package app.atelier.generation.composer.characters;

/** What a face shows. */
enum Face {
    USUAL,
    ASLEEP,
    HAPPY,
    SAD,
    ANGRY,
    SURPRISED,
    SHY;

    boolean shutsEyes() {
        return this == ASLEEP || this == HAPPY;
    }

    boolean blushes() {
        return this == HAPPY || this == SHY;
    }
}
