package app.atelier.generation.composer.planning;

import app.atelier.generation.composer.scene.Subject;
import java.util.ArrayList;
import java.util.List;

/** Where several stand: an audience, a chase, a round about a cloth, a family, a row. */
final class Companies {
    private Companies() {}

    /** One tells, the others sit in a row or an arc and look. */
    static List<Slot> audience(Troupe troupe) {
        Subject teller = troupe.hero();
        double x = troupe.width(teller, 0) / 2 + 6;
        int n = Troupe.count(troupe.others());
        boolean arc = troupe.random().nextBoolean();
        List<Slot> row = new ArrayList<>();
        int i = 0;
        for (Subject listener : troupe.others()) {
            for (int k = 0; k < listener.count(); k++) {
                double t = n == 1 ? .5 : i / (n - 1.0);
                double z = arc ? .16 * Math.sin(Math.PI * (.15 + .7 * t)) : .02 + .16 * t;
                double w = troupe.width(listener, k) * troupe.relative(listener);
                x += w / 2;
                row.add(troupe.slot(listener, k, x, z, -1));
                x += w / 2 * .92;
                i++;
            }
        }
        List<Slot> all = new ArrayList<>(row.reversed());
        all.add(troupe.slot(teller, 0, -20, .10, 1));
        return all;
    }

    /** Who flees or is fastest leads, the others follow at a distance; all go along the story. */
    static List<Slot> chase(Troupe troupe) {
        List<Slot> order = new ArrayList<>();
        double x = 0;
        List<Subject> fleeingFirst = new ArrayList<>(troupe.main());
        fleeingFirst.sort((a, b) ->
                Boolean.compare(Troupe.deed(a).equals("chase"), Troupe.deed(b).equals("chase")));
        for (Subject subject : fleeingFirst) {
            for (int i = 0; i < subject.count(); i++) {
                double w = troupe.width(subject, i) * troupe.relative(subject);
                order.add(troupe.slot(subject, i, x - w / 2, order.size() * .06, 1));
                x -= w * 1.06;
            }
        }
        return order.reversed();
    }

    /** Round a blanket: the large behind, the small at its sides. */
    static List<Slot> ring(Troupe troupe) {
        List<Subject> main = troupe.main();
        List<Slot> all = new ArrayList<>();
        List<Subject> large = main.stream().filter(s -> s.metres() > 1.4).toList();
        List<Subject> back =
                large.isEmpty() || large.size() == main.size() ? main.subList(0, (main.size() + 1) / 2) : large;
        double x = -66 * (Troupe.count(back) - 1);
        for (Subject subject : back) {
            for (int i = 0; i < subject.count(); i++) {
                all.add(troupe.slot(subject, i, x, .26, x <= 0 ? 1 : -1));
                x += 132;
            }
        }
        double side = 66 * (Troupe.count(back) - 1) + 128;
        int k = 0;
        for (Subject subject : main) {
            if (back.contains(subject)) {
                continue;
            }
            for (int i = 0; i < subject.count(); i++) {
                int s = k++ % 2 == 0 ? -1 : 1;
                all.add(troupe.slot(subject, i, s * (side + 110 * ((k - 1) / 2)), .12, -s));
            }
        }
        return all;
    }

    /** Both sides of what they make, the third beside the first. */
    static List<Slot> makers(Troupe troupe, double width) {
        List<Slot> all = new ArrayList<>();
        int k = 0;
        for (Subject subject : troupe.main()) {
            for (int i = 0; i < subject.count(); i++) {
                int side = k % 2 == 0 ? -1 : 1;
                double x = width / 2 + 62 + 104 * (k / 2);
                all.add(troupe.slot(subject, i, side * x, .10 * (k / 2), -side));
                k++;
            }
        }
        return all.reversed();
    }

    /** Grown ones behind, the young before them, each between two. */
    static List<Slot> family(Troupe troupe) {
        List<Slot> back = new ArrayList<>();
        List<Slot> front = new ArrayList<>();
        double tallest =
                troupe.main().stream().mapToDouble(Subject::stature).max().orElse(1);
        for (Subject subject : troupe.main()) {
            boolean grown = subject.stature() > tallest * .68;
            for (int i = 0; i < subject.count(); i++) {
                (grown ? back : front).add(troupe.slot(subject, i, 0, grown ? .13 : 0, 1, .42));
            }
        }
        List<Slot> all = new ArrayList<>(abreast(troupe, back, 1.0));
        all.addAll(abreast(troupe, front, 1.12));
        return all;
    }

    /** Whether some are much smaller than others, as parents and children are. */
    static boolean grownAndYoung(Troupe troupe) {
        double tallest = 0;
        double smallest = Double.MAX_VALUE;
        for (Subject s : troupe.main()) {
            tallest = Math.max(tallest, s.stature());
            smallest = Math.min(smallest, s.stature());
        }
        return smallest < tallest * .68;
    }

    /** Side by side about the middle, all turned inwards. */
    private static List<Slot> abreast(Troupe troupe, List<Slot> slots, double spread) {
        double wide = 0;
        for (Slot s : slots) {
            wide += troupe.width(s.subject(), s.index()) * s.scale() * spread;
        }
        double x = -wide / 2;
        List<Slot> placed = new ArrayList<>();
        for (Slot s : slots) {
            double w = troupe.width(s.subject(), s.index()) * s.scale() * spread;
            double at = x + w / 2;
            placed.add(new Slot(s.subject(), s.index(), at, s.z(), at <= 0 ? 1 : -1, s.scale(), 0, s.hero()));
            x += w;
        }
        return placed;
    }

    /** Side by side, every second a step back. */
    static List<Slot> row(Troupe troupe) {
        double x = 0;
        List<Slot> row = new ArrayList<>();
        for (Subject subject : troupe.main()) {
            for (int i = 0; i < subject.count(); i++) {
                double w = troupe.width(subject, i) * troupe.relative(subject);
                x += w / 2;
                row.add(troupe.slot(subject, i, x, row.size() % 2 * .10, 1));
                x += w / 2 * .96;
            }
        }
        double middle = x / 2;
        return row.stream().map(s -> s.facing(s.x() <= middle ? 1 : -1)).toList();
    }
}
