package app.atelier.generation.bench;

import app.atelier.generation.GenerationException;
import app.atelier.imaging.Picture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Sheets of places: one setting a row, hours, weathers, seasons, feasts and formats side by side. */
final class PlaceSheets {
    private static final List<String> AIRS =
            List.of("%s", "%s at sunset", "%s at night", "%s in the rain", "%s in winter", "%s in autumn", "%s in fog");
    private static final List<String> COMPANY = List.of(
            "a fox in %s at dawn",
            "a rabbit in %s in spring", "two bears in %s at golden hour", "a cat in %s at night");
    private static final List<String> FEASTS = List.of(
            "%s at Christmas",
            "%s on Halloween",
            "%s at Lunar New Year",
            "a birthday party in %s",
            "%s at Diwali",
            "%s at Easter",
            "%s at harvest festival",
            "%s at Holi");
    private static final int ROWS = 10;

    /** Draws one prompt at a size. */
    interface Artist {
        Picture draw(String prompt, long seed, int width, int height) throws GenerationException;
    }

    private final Artist artist;
    private final List<String> places;
    private final long seed;

    PlaceSheets(Artist artist, List<String> places, long seed) {
        this.artist = artist;
        this.places = places;
        this.seed = seed;
    }

    /** Writes {@code KIND-1.png} and so on, {@value #ROWS} rows each. */
    void write(Path folder, String kind) throws IOException, GenerationException {
        for (int from = 0, number = 1; from < places.size(); from += ROWS, number++) {
            ContactSheet sheet = new ContactSheet(columns(kind), 225);
            for (String place : places.subList(from, Math.min(places.size(), from + ROWS))) {
                row(sheet, kind, place);
            }
            sheet.write(folder.resolve(kind + "-" + number + ".png"));
        }
    }

    private static int columns(String kind) {
        return switch (kind) {
            case "airs" -> AIRS.size();
            case "company" -> COMPANY.size();
            case "feasts" -> FEASTS.size();
            default -> 4;
        };
    }

    private void row(ContactSheet sheet, String kind, String place) throws GenerationException {
        switch (kind) {
            case "airs" -> each(sheet, AIRS, place);
            case "company" -> each(sheet, COMPANY, place);
            case "feasts" -> each(sheet, FEASTS, place);
            case "formats" -> {
                sheet.add(artist.draw("a fox in " + place, seed, 360, 640), "9:16 " + place);
                sheet.add(artist.draw(place + " at sunset", seed + 1, 480, 480), "1:1 " + place);
                sheet.add(artist.draw("a fox in " + place, seed + 2, 640, 360), "16:9 " + place);
                sheet.add(artist.draw(place, seed + 3, 840, 360), "21:9 " + place);
            }
            default -> {
                for (int i = 0; i < 4; i++) {
                    sheet.add(artist.draw(place, seed + i, 480, 360), "seed " + (seed + i) + " " + place);
                }
            }
        }
    }

    private void each(ContactSheet sheet, List<String> patterns, String place) throws GenerationException {
        for (String pattern : patterns) {
            String prompt = pattern.formatted(place);
            sheet.add(artist.draw(prompt, seed, 480, 360), prompt);
        }
    }
}
