package app.atelier.generation.composer.styles;

/**
 * How the drawing itself is done. Strengths are factors, 1 as in the illustration style, 0 for none.
 *
 * @param flat plain areas without gradients or texture
 * @param paper every layer is a sheet of paper that throws a shadow
 * @param rings the sky is made of stepped rings around the light
 * @param form how subjects are shaded
 * @param rim strength of the light along the edge of subjects
 * @param castShadows strength of cast shadows
 * @param fog strength of fog
 * @param glow strength of lamps and of the light around sun and moon
 * @param bloom strength of the shine around bright places
 * @param vignette strength of the darkening towards the corners
 * @param grain strength of the fine grain
 */
public record Look(
        boolean flat,
        boolean paper,
        boolean rings,
        Form form,
        double rim,
        double castShadows,
        double fog,
        double glow,
        double bloom,
        double vignette,
        double grain) {

    /** How the roundness of a subject is shown. */
    public enum Form {
        SOFT,
        TWO_TONE,
        NONE
    }

    /** The look of the illustration style. */
    public static final Look ILLUSTRATION = new Look(false, false, false, Form.SOFT, 1, 1, 1, 1, 1, 1, 1);
}
