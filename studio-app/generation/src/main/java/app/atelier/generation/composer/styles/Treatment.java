package app.atelier.generation.composer.styles;

import app.atelier.generation.composer.drawing.Frame;
import app.atelier.imaging.Picture;
import app.atelier.imaging.filters.Filter;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.kernels.PointRows;
import app.atelier.imaging.kernels.Rows;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import app.atelier.imaging.render.Renderer;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Supplier;

/**
 * What a style does to a finished picture. Its filters become a layer that works on whatever lies below it, so that a figure that is moved or
 * hidden later leaves a picture in the same style; a net cannot be asked again by those who open the document, so what it paints is a layer of
 * pixels, which covers all.
 *
 * @param style whose filters are used
 * @param net the last step, if any
 * @param seed of the filters' chance
 */
public record Treatment(Style style, Optional<Net> net, StyleSeed seed) {
    /** Note of a layer whose pixels hide all that is below it: what is changed there is not seen while it is shown. */
    public static final String COVERS = "covers";

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("app.atelier.generation.composer.styles.styles", Locale.ROOT);

    /**
     * Paints a whole picture anew, in its own size.
     *
     * @param name of what it paints, for people
     * @param painting the work
     */
    public record Net(String name, Painting painting) {

        /** Gives another picture of the same size. */
        @FunctionalInterface
        public interface Painting {
            Picture paint(Picture picture);
        }
    }

    /**
     * Lays the style over a document.
     *
     * @param document the finished picture's layers
     * @param drawn what they give, near enough for a net
     * @param bands how the work is shared; what they check can end it
     */
    public Styled apply(Document document, Supplier<Picture> drawn, Bands bands) {
        Document styled = document;
        List<Filter> filters = style.fitted(new Frame(document.width(), document.height()).scale(), seed);
        Picture picture;
        if (filters.isEmpty()) {
            picture = drawn.get();
        } else {
            LayerInfo info = LayerInfo.named("style", text("filters", style.label()));
            styled = document.add(new AdjustmentLayer(info.withFilters(filters), List.of()));
            // By those who will draw the document later too, so that it is this picture to the last bit.
            picture = new Renderer(bands, Rows.preferred(), PointRows.preferred(), 0).render(styled);
        }
        if (net.isPresent()) {
            picture = net.get().painting().paint(picture);
            LayerInfo info =
                    LayerInfo.named("style-painted", text("painted", net.get().name()));
            styled = styled.add(new PictureLayer(info.withNote(COVERS, text("covers")), picture, Placement.IDENTITY));
        }
        return new Styled(styled, picture);
    }

    private static String text(String key, Object... values) {
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(values);
    }
}
