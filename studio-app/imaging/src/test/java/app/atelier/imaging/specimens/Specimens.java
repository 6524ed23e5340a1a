package app.atelier.imaging.specimens;

import app.atelier.imaging.Picture;
import app.atelier.imaging.codecs.ExportSettings;
import app.atelier.imaging.codecs.PictureMetadata;
import app.atelier.imaging.codecs.PictureWriter;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.Placement;
import app.atelier.imaging.layers.ShapeLayer;
import app.atelier.imaging.layers.TextLayer;
import app.atelier.imaging.render.Renderer;
import app.atelier.imaging.shapes.Arrowhead;
import app.atelier.imaging.shapes.EllipseFigure;
import app.atelier.imaging.shapes.Figure;
import app.atelier.imaging.shapes.Fill;
import app.atelier.imaging.shapes.GradientStop;
import app.atelier.imaging.shapes.LineFigure;
import app.atelier.imaging.shapes.LinearFill;
import app.atelier.imaging.shapes.PathFigure;
import app.atelier.imaging.shapes.Pen;
import app.atelier.imaging.shapes.PolygonFigure;
import app.atelier.imaging.shapes.RadialFill;
import app.atelier.imaging.shapes.RectangleFigure;
import app.atelier.imaging.shapes.StarFigure;
import app.atelier.imaging.text.Alignment;
import app.atelier.imaging.text.FontFamily;
import app.atelier.imaging.text.Fonts;
import app.atelier.imaging.text.Text;
import app.atelier.imaging.text.TextOutline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Draws sheets of all fonts and shapes: {@code Specimens FOLDER}. */
public final class Specimens {
    private static final String INK = "#1d1b26";
    private static final String PAPER = "#faf6ee";

    private Specimens() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Files.createDirectories(folder);
        Renderer renderer = new Renderer();
        write(renderer.render(fonts()), folder.resolve("fonts.png"));
        write(renderer.render(writing()), folder.resolve("writing.png"));
        write(renderer.render(shapes()), folder.resolve("shapes.png"));
    }

    private static void write(Picture picture, Path file) throws IOException {
        new PictureWriter().write(picture, PictureMetadata.NONE, ExportSettings.PNG, file);
    }

    /** A line in each family. */
    public static Document fonts() {
        List<FontFamily> families = Fonts.all();
        int rows = (families.size() + 1) / 2;
        Document sheet = paper(1800, 40 + rows * 92);
        for (int i = 0; i < families.size(); i++) {
            FontFamily family = families.get(i);
            double x = 50 + i / rows * 880;
            double y = 30 + i % rows * 92;
            sheet = sheet.add(text(
                    "label" + i,
                    Text.of("%s · %s · %s".formatted(family.name(), family.kind(), family.weights()), "inter", 14)
                            .withColour("#8a8494"),
                    x,
                    y));
            String sample =
                    switch (family.id()) {
                        case "heebo" -> "שלום עולם, ערב טוב";
                        case "noto-sans-arabic" -> "مساء الخير أيها العالم";
                        case "noto-sans-devanagari" -> "नमस्ते दुनिया, शुभ संध्या";
                        case "noto-sans-thai" -> "สวัสดีชาวโลก ยามเย็น";
                        case "noto-emoji" -> "🦊🌙⭐🎨🚀🐢🍜👩‍🚀";
                        default -> "Night Market, Été № 7";
                    };
            int weight = family.weights().getLast();
            sheet = sheet.add(text(
                    "sample" + i,
                    Text.of(sample, family.id(), 46).withWeight(weight).withColour(INK),
                    x,
                    y + 18));
        }
        return sheet;
    }

    /** Directions, marks, what is missing, boxes and outlines. */
    public static Document writing() {
        Document sheet = paper(1400, 1000);
        Text body = Text.of("", "noto-sans", 30).withColour(INK);
        sheet = sheet.add(text("mixed", body.withContent("Mixed: abc אבג (123) العربية end"), 40, 30))
                .add(text(
                        "marks", body.withContent("Marks: e\u0301 a\u0308 Z\u0323\u0302  ﬁ office AVATAR To"), 40, 80))
                .add(text("missing", body.withContent("Missing: 漢字 𐎠 \uE000, emoji 🦊👩‍🚀🏽"), 40, 130))
                .add(text(
                        "wrapped",
                        Text.of(
                                        "A lantern for every stall, a song for every lantern: the market opens at dusk"
                                                + " and closes when the last kettle is cold.",
                                        "eb-garamond",
                                        34)
                                .withColour(INK)
                                .withWrapWidth(560.0)
                                .withAlignment(Alignment.JUSTIFY),
                        40,
                        200))
                .add(text(
                        "centred",
                        Text.of("Centred\nabout a point,\nline by line", "fraunces", 44)
                                .withColour(INK)
                                .withItalic(true)
                                .withAlignment(Alignment.CENTRE),
                        1000,
                        200))
                .add(text(
                        "outlined",
                        Text.of("OUTLINE", "anton", 150).withColour("#ffd166").withOutline(new TextOutline(INK, 9)),
                        40,
                        440))
                .add(text(
                        "spaced",
                        Text.of("SPACED OUT", "montserrat", 40).withColour(INK).withLetterSpacing(0.4),
                        760,
                        520))
                .add(text(
                        "slanted",
                        Text.of("Slanted, for want of an italic", "lilita-one", 40)
                                .withColour("#d1495b")
                                .withItalic(true),
                        760,
                        440));
        return sheet.add(new TextLayer(
                        LayerInfo.named("turned", "Turned"),
                        Text.of("Turned by twelve degrees", "pacifico", 64).withColour("#2a6f97"),
                        new Placement(80, 760, 1, 1, -12)))
                .add(new TextLayer(
                        LayerInfo.named("squeezed", "Squeezed"),
                        Text.of("Mirrored", "bungee", 64).withColour("#6a994e"),
                        new Placement(900, 760, -1, 1.4, 0)));
    }

    /** Every figure with fills and pens. */
    public static Document shapes() {
        Fill dusk = new LinearFill(
                0,
                0,
                0.3,
                1,
                List.of(
                        new GradientStop(0, "#ff9f6e"),
                        new GradientStop(0.55, "#e0567d"),
                        new GradientStop(1, "#5b3a8c")));
        Fill glow = new RadialFill(
                0.4,
                0.35,
                0.75,
                List.of(
                        new GradientStop(0, "#fff3c4"),
                        new GradientStop(0.6, "#ffc857"),
                        new GradientStop(1, "#e07a2f")));
        Pen pen = Pen.of(INK, 8);
        Document sheet = paper(1400, 900);
        sheet = shape(sheet, new RectangleFigure(240, 180, 0), dusk, null, 60, 60);
        sheet = shape(sheet, new RectangleFigure(240, 180, 40), Fill.of("#2a9d8f"), pen, 360, 60);
        sheet = shape(sheet, new EllipseFigure(200, 200), glow, null, 680, 50);
        sheet = shape(sheet, new EllipseFigure(260, 160), null, dashed(List.of(2.0, 2.0)), 960, 70);
        sheet = shape(sheet, new PolygonFigure(3, 200, 180, 0), Fill.of("#e9c46a"), pen, 70, 320);
        sheet = shape(sheet, new PolygonFigure(6, 200, 200, 30), dusk, null, 360, 310);
        sheet = shape(sheet, new StarFigure(5, 0.45, 220, 210, 0), glow, null, 650, 310);
        sheet = shape(sheet, new StarFigure(12, 0.8, 220, 220, 14), Fill.of("#d1495b"), null, 940, 310);
        String heart = "M100 180 C 20 120 0 70 30 35 S 95 25 100 60 C 105 25 140 0 170 35 S 180 120 100 180 Z";
        sheet = shape(sheet, new PathFigure(heart, false), Fill.of("#e0567d"), null, 1190, 320);
        sheet = shape(sheet, new LineFigure(0, 0, 300, 60, Arrowhead.NONE, Arrowhead.TRIANGLE), null, pen, 70, 620);
        sheet = shape(sheet, new LineFigure(0, 60, 300, 0, Arrowhead.DOT, Arrowhead.OPEN), null, pen, 480, 620);
        sheet = shape(sheet, LineFigure.of(0, 0, 400, 0), null, dashed(List.of(0.0, 2.0)), 900, 650);
        return shape(
                sheet,
                new PathFigure("M0 80 Q 150 -60 300 80 T 600 80 T 900 80 T 1200 80", false),
                null,
                new Pen("#2a6f97", 14, List.of(), Pen.Cap.ROUND, Pen.Join.ROUND),
                80,
                740);
    }

    private static Pen dashed(List<Double> dash) {
        return new Pen(INK, 8, dash, Pen.Cap.ROUND, Pen.Join.ROUND);
    }

    private static Document shape(
            Document sheet,
            Figure figure,
            @org.jspecify.annotations.Nullable Fill fill,
            @org.jspecify.annotations.Nullable Pen pen,
            double x,
            double y) {
        String id = "shape" + sheet.layers().size();
        return sheet.add(new ShapeLayer(LayerInfo.named(id, id), figure, fill, pen, Placement.at(x, y)));
    }

    private static TextLayer text(String id, Text text, double x, double y) {
        return new TextLayer(LayerInfo.named(id, id), text, Placement.at(x, y));
    }

    private static Document paper(int width, int height) {
        return Document.empty(width, height)
                .add(new ShapeLayer(
                        LayerInfo.named("paper", "Paper"),
                        new RectangleFigure(width, height, 0),
                        Fill.of(PAPER),
                        null,
                        Placement.IDENTITY));
    }
}
