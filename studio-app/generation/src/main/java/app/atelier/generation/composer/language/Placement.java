package app.atelier.generation.composer.language;

import app.atelier.generation.art.Habitat;
import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.scene.Rank;
import app.atelier.generation.composer.scene.Relation;
import app.atelier.generation.composer.scene.Role;
import app.atelier.generation.composer.scene.Setting;
import app.atelier.generation.composer.scene.Spatial;
import java.util.List;
import java.util.Set;

/** Which role each subject has in its surroundings. */
final class Placement {
    private static final Set<String> WINGED =
            Set.of("dragon", "phoenix", "songbird", "blackbird", "dove", "eagle", "parrot", "bat", "owl");

    private static final Set<String> FLYERS = Set.of("hero", "astronaut");

    private final Setting setting;

    Placement(Setting setting) {
        this.setting = setting;
    }

    Role role(SubjectDraft s) {
        Meaning.Noun noun = s.noun;
        if (s.onBranch || s.has(Spatial.ON) && onTree(s)) {
            return Role.ON_BRANCH;
        }
        if (s.has(Spatial.ON)
                && s.relations.stream()
                        .anyMatch(r -> r.kind() == Spatial.ON && r.target().startsWith("s"))) {
            return Role.ON_SUBJECT;
        }
        if (setting == Setting.SPACE) {
            return Role.IN_SPACE;
        }
        if (setting == Setting.UNDER_WATER) {
            return noun.kind() == Kind.VEHICLE && noun.habitat() == Habitat.WATER ? Role.ON_WATER : Role.UNDER_WATER;
        }
        if (flies(s)) {
            return Role.IN_AIR;
        }
        boolean rises = setting == Setting.PLANET
                && noun.habitat() == Habitat.SPACE
                && noun.kind() != Kind.VEHICLE
                && !noun.character();
        if (rises) {
            // The earth over the moon stands in its sky.
            return Role.IN_AIR;
        }
        if (landmark(s)) {
            return Role.BACKDROP;
        }
        if (watery()) {
            Role wet = wet(s);
            if (wet != Role.ON_GROUND) {
                return wet;
            }
        }
        if (noun.kind() == Kind.FURNITURE && noun.drawnAs().equals("framed picture")) {
            return Role.ON_WALL;
        }
        boolean lies =
                noun.habitat() == Habitat.TABLE || noun.kind() == Kind.FOOD || noun.metres() <= .4 && !noun.character();
        if (setting.indoors() && lies || s.inPlace == Spatial.ON && setting.base() == Setting.TABLE) {
            return Role.ON_TABLE;
        }
        return Role.ON_GROUND;
    }

    /** A rock that someone sits on in the open sea stands in the water; there is no ground. */
    void wade(List<SubjectDraft> all) {
        if (setting != Setting.SEA) {
            return;
        }
        for (SubjectDraft s : all) {
            boolean carries = all.stream()
                    .anyMatch(o -> o.role == Role.ON_SUBJECT && o.relations.contains(new Relation(Spatial.ON, s.id)));
            if (carries && s.noun.kind() == Kind.THING && s.role == Role.ON_GROUND) {
                s.role = Role.IN_WATER;
            }
        }
    }

    private static boolean onTree(SubjectDraft s) {
        return s.noun.habitat() == Habitat.BRANCH
                && !s.relations.isEmpty()
                && s.noun.kind() == Kind.ANIMAL
                && s.inPlace == null
                && s.relations.stream().noneMatch(r -> r.target().startsWith("s"));
    }

    private boolean flies(SubjectDraft s) {
        Meaning.Noun noun = s.noun;
        boolean deed = s.doing != null
                && (s.doing.pose().equals("fly") || s.doing.pose().equals("float"));
        boolean able =
                noun.habitat() == Habitat.AIR || noun.habitat() == Habitat.SPACE || WINGED.contains(noun.drawnAs());
        boolean above = s.high || s.has(Spatial.ABOVE) || s.inPlace == Spatial.ABOVE;
        boolean sits = s.doing != null
                && Set.of("sit", "sleep", "lie", "stand", "walk").contains(s.doing.pose());
        boolean inside = setting.indoors()
                && noun.kind() != Kind.ANIMAL
                && !noun.drawnAs().equals("balloon");
        if (deed && !inside) {
            return true;
        }
        boolean airy = s.costume != null && FLYERS.contains(s.costume)
                || noun.drawnAs().equals("ghost")
                || noun.drawnAs().equals("fairy");
        if (above && (able || airy || setting == Setting.SKY)) {
            return true;
        }
        if (setting == Setting.SKY && (able || noun.kind() == Kind.PERSON)) {
            return true;
        }
        if (s.mount != null) {
            return s.mount.kind() == Kind.VEHICLE && s.mount.habitat() == Habitat.AIR && !setting.indoors();
        }
        return noun.habitat() == Habitat.AIR && !sits && !inside && s.ride == null;
    }

    /** Large things in second place stand far behind. */
    private static boolean landmark(SubjectDraft s) {
        boolean large = s.noun.kind() == Kind.BUILDING && s.noun.metres() >= 10 || s.noun.metres() >= 30;
        return s.rank == Rank.SECOND && large;
    }

    private boolean watery() {
        return switch (setting) {
            case LAKE, POND, LAGOON, RIVER, SWAMP, SEA, STORM_SEA, HARBOUR, WATERFALL, ISLAND, BEACH, ICE, PARK -> true;
            default -> false;
        };
    }

    private Role wet(SubjectDraft s) {
        Meaning.Noun noun = s.noun;
        boolean swims = s.doing != null && s.doing.pose().equals("swim");
        if (swims
                || noun.habitat() == Habitat.WATER
                        && setting != Setting.BEACH
                        && setting != Setting.PARK
                        && setting != Setting.ICE) {
            return Role.ON_WATER;
        }
        boolean boat = s.mount != null && s.mount.kind() == Kind.VEHICLE && s.mount.habitat() == Habitat.WATER;
        boolean sails = s.doing != null && Set.of("sail", "surf").contains(s.doing.id());
        if (boat || sails || noun.kind() == Kind.VEHICLE && noun.habitat() == Habitat.WATER) {
            return Role.ON_WATER;
        }
        if (noun.habitat() == Habitat.UNDER_WATER && setting != Setting.BEACH) {
            return Role.ON_WATER;
        }
        boolean fishes = s.doing != null && s.doing.id().equals("fish");
        boolean into = s.inPlace == Spatial.IN
                && !fishes
                && noun.kind() == Kind.ANIMAL
                && setting != Setting.BEACH
                && setting != Setting.ICE
                && setting != Setting.PARK
                && setting != Setting.ISLAND
                && setting != Setting.HARBOUR;
        if (into) {
            return Role.IN_WATER;
        }
        return noun.drawnAs().equals("flamingo") ? Role.IN_WATER : Role.ON_GROUND;
    }
}
