package app.atelier.generation.composer.planning;

import app.atelier.generation.composer.characters.Seating;
import app.atelier.generation.composer.scene.Rank;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Subject;
import app.atelier.generation.composer.scene.Subject.Rider;
import app.atelier.generation.composer.scene.Thing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Those who share a ride are one figure: the first of them carries the others as its crew. Where there is no room for all, each keeps a ride of
 * their own.
 */
public final class Crews {
    private Crews() {}

    /** A ride on which there is no room for all who are said to be on it. */
    public record Full(Thing ride, int riders) {}

    /** The same scene in which those on one ride are one subject. */
    static Scene together(Scene scene, Figures figures) {
        List<Subject> subjects = scene.subjects();
        List<Subject> left = new ArrayList<>(subjects);
        for (List<Subject> riders : rides(scene).values()) {
            Subject first = riders.getFirst();
            boolean drawn = riders.stream().allMatch(figures::rides);
            if (!drawn || count(riders) == 1 || count(riders) > room(first)) {
                continue;
            }
            List<Rider> crew = new ArrayList<>();
            for (Subject rider : riders) {
                for (int i = rider == first ? 1 : 0; i < rider.count(); i++) {
                    crew.add(new Rider(rider.withCount(1), i, subjects.indexOf(rider)));
                }
            }
            left.removeIf(s -> s != first && riders.contains(s));
            left.set(left.indexOf(first), first.withCount(1).withCrew(crew));
        }
        return scene.withSubjects(left);
    }

    /** The same scene as the words have it: each on a ride is a subject of their own. */
    static Scene apart(Scene scene) {
        List<Subject> all = new ArrayList<>();
        Map<Integer, Subject> others = new LinkedHashMap<>();
        for (Subject subject : scene.subjects()) {
            long own = subject.crew().stream()
                    .filter(r -> r.subject().id().equals(subject.id()))
                    .count();
            all.add(
                    subject.crew().isEmpty()
                            ? subject
                            : subject.withCrew(List.of()).withCount((int) own + 1));
            subject.crew().stream()
                    .filter(r -> !r.subject().id().equals(subject.id()))
                    .forEach(r -> others.put(
                            r.order(), r.subject().withCrew(List.of()).withCount(r.figure() + 1)));
        }
        others.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(e -> all.add(Math.min(e.getKey(), all.size()), e.getValue()));
        return scene.withSubjects(all);
    }

    /** The rides of a scene that are too small for those who are said to share them. */
    public static List<Full> full(Scene scene) {
        return rides(scene).values().stream()
                .filter(riders -> room(riders.getFirst()) > 1 && count(riders) > room(riders.getFirst()))
                .map(riders -> new Full(Objects.requireNonNull(riders.getFirst().ride()), count(riders)))
                .toList();
    }

    /** Who is on each shared ride, the hero first. */
    private static Map<Integer, List<Subject>> rides(Scene scene) {
        Map<Integer, List<Subject>> rides = new LinkedHashMap<>();
        for (Subject subject : scene.subjects()) {
            Thing ride = subject.ride();
            if (ride != null && ride.shared() != null && subject.isCharacter()) {
                rides.computeIfAbsent(ride.shared(), n -> new ArrayList<>()).add(subject);
            }
        }
        rides.values().forEach(riders -> riders.sort(Comparator.comparing(s -> s.rank() != Rank.HERO)));
        return rides;
    }

    private static int room(Subject rider) {
        return Seating.room(Objects.requireNonNull(rider.ride()));
    }

    private static int count(List<Subject> riders) {
        return riders.stream().mapToInt(Subject::count).sum();
    }
}
