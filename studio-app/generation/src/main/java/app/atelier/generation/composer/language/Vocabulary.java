package app.atelier.generation.composer.language;

import java.util.List;
import java.util.Optional;

/** The words of one language, as slips of the hand are told from them. */
sealed interface Vocabulary {
    /** True for a word, or a form of one, that means something here or is a true word without a picture. */
    boolean says(String typed);

    /** True for a word that means something or is spelled as a true one is. */
    boolean isTrue(String typed);

    /** The word that was meant, as it is written. */
    Optional<Spelling.Slip> meant(String typed);

    /** True where a capital letter within a sentence begins a name and no mere noun. */
    boolean capitalsAreNames();

    /** English, as the lexicon knows it. */
    record English(Lexicon lexicon) implements Vocabulary {
        @Override
        public boolean says(String typed) {
            String word = Phrases.word(typed);
            return lexicon.says(word) || agent(word);
        }

        @Override
        public boolean isTrue(String typed) {
            return lexicon.spelling().isTrue(Phrases.word(typed));
        }

        @Override
        public Optional<Spelling.Slip> meant(String typed) {
            return lexicon.spelling().meant(Phrases.word(typed));
        }

        @Override
        public boolean capitalsAreNames() {
            return true;
        }

        /** Somebody named by a deed: a skateboarder. */
        private boolean agent(String word) {
            List<String> ones = Phrases.singulars(word);
            return lexicon.agent(word).isPresent()
                    || ones.stream().anyMatch(one -> lexicon.agent(one).isPresent());
        }
    }

    /**
     * Another language. What English knows is no slip in it: people mix them.
     *
     * @param english the words that are left as they are
     */
    record Foreign(Tongue tongue, Vocabulary english) implements Vocabulary {
        @Override
        public boolean says(String typed) {
            return tongue.says(typed) || english.says(typed);
        }

        @Override
        public boolean isTrue(String typed) {
            return tongue.spelling().isTrue(Tongue.fold(typed)) || english.isTrue(typed);
        }

        @Override
        public Optional<Spelling.Slip> meant(String typed) {
            return tongue.spelling()
                    .meant(Tongue.fold(typed))
                    .map(slip -> new Spelling.Slip(tongue.written(slip.meant()), slip.sure()));
        }

        @Override
        public boolean capitalsAreNames() {
            return !tongue.compounds();
        }
    }
}
