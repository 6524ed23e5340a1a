package app.atelier.generation.composer.scene;

import app.atelier.generation.art.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** Writes what a picture shows as a natural sentence, out of its scene. */
public final class AltText {
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("app.atelier.generation.composer.scene.alt", Locale.ROOT);

    private AltText() {}

    /** One or two sentences for those who cannot see the picture. */
    public static String of(Scene scene) {
        StringBuilder text = new StringBuilder();
        List<Subject> main =
                scene.subjects().stream().filter(s -> leads(scene, s)).toList();
        List<Subject> rest = new ArrayList<>(
                scene.subjects().stream().filter(s -> !leads(scene, s)).toList());
        if (main.isEmpty()) {
            text.append(word("place." + scene.setting().id(), scene.setting().id()));
        } else {
            text.append(actors(scene, main, rest));
            String in = word("in." + scene.setting().id(), "");
            if (!in.isEmpty() && !saysPlace(scene)) {
                text.append(' ').append(in);
            }
        }
        String hour = scene.setting().indoors() && scene.hour() == Hour.DAY
                ? ""
                : word("hour." + scene.hour().id(), "");
        boolean timeless = scene.setting() == Setting.SPACE
                || scene.setting() == Setting.UNDER_WATER
                || scene.setting() == Setting.ABSTRACT;
        if (!hour.isEmpty() && !timeless) {
            text.append(' ').append(hour);
        }
        String weather = word("weather." + scene.weather().id(), "");
        if (!weather.isEmpty() && !timeless) {
            text.append(", ").append(weather);
        }
        String feast = word("festival." + scene.festival().id(), "");
        if (!feast.isEmpty()) {
            text.append(", ").append(feast);
        }
        boolean white = scene.setting().base() == Setting.SNOW_WOOD || scene.setting() == Setting.ICE;
        boolean outside = !timeless && !white && !scene.setting().indoors();
        if (feast.isEmpty() && outside && scene.season() != null && scene.weather() != Weather.SNOW) {
            text.append(' ').append(word("season." + scene.season().id(), ""));
        }
        if (!rest.isEmpty()) {
            text.append(", with ")
                    .append(list(rest.stream().map(s -> of(scene, s)).toList()));
        }
        features(scene).ifPresent(f -> text.append(". ").append(capital(f)));
        text.append('.');
        if (!scene.style().isEmpty() && !scene.style().equals("illustration")) {
            text.append(' ').append(word("style." + scene.style(), "")).append('.');
        }
        return capital(text.toString().replace(" .", "."));
    }

    /** True for those who are told of by themselves and not as the goal of another's deed. */
    private static boolean leads(Scene scene, Subject subject) {
        boolean goal = scene.subjects().stream()
                .anyMatch(s -> s != subject
                        && s.deed() != null
                        && subject.id().equals(s.deed().target())
                        && s.rank() != Rank.SECOND);
        boolean busy = subject.deed() != null && !subject.deed().id().equals("listen");
        return subject.rank() == Rank.HERO || subject.rank() == Rank.PARTNER && (!goal || busy);
    }

    /** A few words for one subject's layer: {@code three red foxes}. */
    public static String of(Subject subject) {
        return of(subject, "");
    }

    /** As {@link #of(Subject)}, with the colour that was said of it though it is its own. */
    private static String of(Scene scene, Subject subject) {
        String said = scene.readings().stream()
                .filter(r -> r.role() == ReadingRole.COLOUR && subject.id().equals(r.target()))
                .map(r -> r.word().toLowerCase(Locale.ENGLISH))
                .findFirst()
                .orElse("");
        return of(subject, said);
    }

    private static String of(Subject subject, String ownColour) {
        StringBuilder out = new StringBuilder();
        String adjectives = adjectives(subject, ownColour);
        String noun = subject.noun();
        if (subject.count() > 1) {
            out.append(subject.many() ? "many" : number(subject.count()))
                    .append(' ')
                    .append(adjectives)
                    .append(Plurals.of(noun));
        } else if (noun.startsWith("the ") || uncounted(noun) && adjectives.isEmpty()) {
            out.append(adjectives).append(noun);
        } else {
            out.append(article(adjectives + noun))
                    .append(' ')
                    .append(adjectives)
                    .append(noun);
        }
        String dress = subject.costume() == null || subject.kind() == Kind.PERSON || noun.contains(" ")
                ? ""
                : word("costume." + subject.costume(), "");
        if (!dress.isEmpty()) {
            out.append(' ').append(dress);
        }
        List<String> with = new ArrayList<>();
        boolean dressed = !dress.isEmpty();
        subject.worn().stream()
                .filter(t -> !t.noun().isEmpty() && !(dressed && t.art().startsWith("costume:")))
                .forEach(t -> with.add(thing(t)));
        if (subject.deed() == null || !usesThing(subject.deed()) && !toolOnly(subject.deed())) {
            subject.held().stream().distinct().filter(t -> !t.noun().isEmpty()).forEach(t -> {
                int many = Collections.frequency(subject.held(), t);
                with.add(many > 1 ? number(many) + " " + Plurals.of(t.noun()) : thing(t));
            });
        }
        if (!with.isEmpty()) {
            out.append(" with ").append(list(with));
        }
        return out.toString();
    }

    /** True if a subject is the place: a castle on the grounds of a castle. */
    private static boolean saysPlace(Scene scene) {
        String place = word("same." + scene.setting().id(), "");
        return !place.isEmpty()
                && scene.subjects().stream().anyMatch(s -> s.noun().contains(place));
    }

    private static String actors(Scene scene, List<Subject> main, List<Subject> rest) {
        List<String> clauses = new ArrayList<>();
        List<Subject> group = new ArrayList<>();
        for (int i = 0; i < main.size(); i++) {
            Subject subject = main.get(i);
            group.add(subject);
            boolean same = i + 1 < main.size() && sameDeed(subject, main.get(i + 1));
            if (!same) {
                String names = list(group.stream().map(s -> of(scene, s)).toList());
                clauses.add(names + deed(scene, subject, rest) + relation(scene, subject, rest, group));
                group.clear();
            }
        }
        return list(clauses);
    }

    private static boolean sameDeed(Subject a, Subject b) {
        boolean targeted = a.deed() != null && b.id().equals(a.deed().target());
        if (targeted) {
            return false;
        }
        return a.deed() == null
                ? b.deed() == null
                : b.deed() != null && a.deed().id().equals(b.deed().id());
    }

    private static String deed(Scene scene, Subject subject, List<Subject> rest) {
        Deed deed = subject.deed();
        if (deed == null) {
            return "";
        }
        Thing ride = subject.ride();
        if (ride != null
                && (deed.id().equals("ride")
                        || deed.id().equals("drive")
                        || deed.id().equals("sail"))) {
            return " " + word("deed." + deed.id(), deed.id()) + " " + thing(ride);
        }
        String verb = word("deed." + deed.id(), "");
        if (verb.isEmpty()) {
            return "";
        }
        String thing = usesThing(deed)
                        && subject.held().stream().anyMatch(t -> !t.noun().isEmpty())
                ? " " + thing(subject.held().getFirst())
                : "";
        String target = deed.target();
        String at = "";
        if (target != null) {
            Optional<Subject> other = scene.subject(target);
            String name = other.map(s -> of(scene, s)).orElse("the " + target.replace('-', ' '));
            String preposition = word("at." + deed.id(), "");
            at = other.isPresent() && other.get().rank() != Rank.SECOND && !preposition.isEmpty()
                    ? " " + preposition + " " + name
                    : " " + (preposition.isEmpty() ? "" : preposition + " ") + name;
            rest.removeIf(s -> s.id().equals(target));
            at += other.map(s -> relation(scene, s, rest, List.of(subject))).orElse("");
        }
        return " " + verb + thing + at.replace("  ", " ");
    }

    /** True if the deed says what is in the hands: one who shares an umbrella has one. */
    private static boolean toolOnly(Deed deed) {
        return !word("tool." + deed.id(), "").isEmpty();
    }

    private static boolean usesThing(Deed deed) {
        return !word("holds." + deed.id(), "").isEmpty();
    }

    private static String relation(Scene scene, Subject subject, List<Subject> rest, List<Subject> group) {
        StringBuilder out = new StringBuilder();
        for (Relation relation : subject.relations()) {
            boolean told = subject.deed() != null
                    && relation.target().equals(subject.deed().target());
            boolean own = group.stream().anyMatch(s -> s.id().equals(relation.target()));
            if (told || own || relation.kind() == Spatial.WITH) {
                continue;
            }
            String name = scene.subject(relation.target())
                    .map(s -> of(scene, s))
                    .orElseGet(() -> feature(scene, relation.target()));
            out.append(' ')
                    .append(word("relation." + relation.kind().id(), "near"))
                    .append(' ')
                    .append(name);
            rest.removeIf(s -> s.id().equals(relation.target()));
        }
        return out.toString();
    }

    private static String feature(Scene scene, String id) {
        double size = scene.feature(id).map(Feature::size).orElse(1.);
        String plain = word("feature." + id, "the " + id.replace('-', ' '));
        return size > 1.1 ? plain.replaceFirst("^(the|a|an) ", "a big ") : plain;
    }

    private static Optional<String> features(Scene scene) {
        List<String> seen = scene.features().stream()
                .filter(Feature::present)
                .filter(f -> !word("shows." + scene.setting().id(), "").contains("," + f.id() + ","))
                .filter(f -> scene.subjects().stream()
                        .noneMatch(s -> s.relations().stream()
                                        .anyMatch(r -> r.target().equals(f.id()))
                                || s.deed() != null && f.id().equals(s.deed().target())))
                .map(f -> word("feature." + f.id(), ""))
                .filter(f -> !f.isEmpty())
                .distinct()
                .toList();
        if (seen.isEmpty()) {
            return Optional.empty();
        }
        boolean several = seen.size() > 1 || seen.getFirst().endsWith("s");
        return Optional.of(list(seen) + (several ? " are" : " is") + " to be seen");
    }

    private static String adjectives(Subject subject, String ownColour) {
        StringBuilder out = new StringBuilder();
        if (subject.size() < .5) {
            out.append("tiny ");
        } else if (subject.size() < .9) {
            out.append("small ");
        } else if (subject.size() > 1.4) {
            out.append("huge ");
        } else if (subject.size() > 1.1) {
            out.append("big ");
        }
        if (subject.feeling() != null) {
            out.append(word("feeling." + subject.feeling().id(), "")).append(' ');
        }
        String colour = subject.colour();
        if (colour != null) {
            out.append(ColourNames.nearest(colour)).append(' ');
        } else if (!ownColour.isEmpty()
                && subject.worn().stream().allMatch(t -> t.noun().isEmpty())) {
            out.append(ownColour).append(' ');
        }
        return out.toString();
    }

    private static String thing(Thing thing) {
        String colour = thing.colour() == null ? "" : ColourNames.nearest(thing.colour()) + " ";
        String noun = thing.noun();
        boolean plural = noun.endsWith("s") && !noun.endsWith("ss") || uncounted(noun);
        return plural ? colour + noun : article(colour + noun) + " " + colour + noun;
    }

    private static boolean uncounted(String noun) {
        return WORDS.getString("uncounted").contains("," + noun + ",");
    }

    private static String number(int n) {
        String[] words = WORDS.getString("numbers").split(",");
        return n < words.length ? words[n] : Integer.toString(n);
    }

    private static String article(String phrase) {
        String first = phrase.toLowerCase(Locale.ENGLISH);
        boolean an = "aeiou".indexOf(first.charAt(0)) >= 0
                && !first.startsWith("uni")
                && !first.startsWith("uku")
                && !first.startsWith("eu");
        return an ? "an" : "a";
    }

    private static String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.getLast();
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ENGLISH) + text.substring(1);
    }

    private static String word(String key, String otherwise) {
        try {
            return WORDS.getString(key);
        } catch (MissingResourceException e) {
            return otherwise;
        }
    }
}
