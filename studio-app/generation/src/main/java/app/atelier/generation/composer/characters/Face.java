package app.atelier.generation.composer.characters;

/** What a face shows. */
enum Face {
    USUAL,
    ASLEEP,
    HAPPY,
    SAD,
    ANGRY,
    SURPRISED,
    SHY,
    CRYING;

    boolean shutsEyes() {
        return this == ASLEEP || this == HAPPY || this == CRYING;
    }

    boolean blushes() {
        return this == HAPPY || this == SHY;
    }
}
