package app.atelier.generation.composer.styles;

/** Dark lines along the edges of a picture: differences of Gaussians over L, a and b (Winnemöller 2011, thinned). */
final class Lines {
    private Lines() {}

    /**
     * How much of a line each pixel is, 0..1.
     *
     * @param sigma width of a line in design units
     * @param threshold difference at which a line begins, of L/100
     */
    static float[] of(Paint picture, double sigma, float threshold) {
        Paint calm = picture.copy();
        calm.smooth(4);
        calm.smooth(3);
        calm.blur(.8);
        float[][] lab = calm.lab();
        float[] out = new float[lab[0].length];
        float[] weights = {1, .7f, .7f};
        for (int c = 0; c < 3; c++) {
            float[] wide = picture.blurred(lab[c], sigma * 1.7);
            float[] near = picture.blurred(lab[c], sigma);
            for (int i = 0; i < out.length; i++) {
                float d = (wide[i] - near[i]) / 100;
                out[i] = Math.max(out[i], weights[c] * Math.clamp((d - threshold) / threshold * .8f, 0f, 1f));
            }
        }
        return out;
    }
}
