package app.atelier.imaging.adjustments;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Input black and white moved to the ends, a gamma between, then squeezed into the output range:
 * out = outBlack + (outWhite − outBlack) · ((x − inBlack)/(inWhite − inBlack))^(1/gamma).
 *
 * @param channel all, or one; all if missing
 * @param inBlack 0 to 1, below inWhite
 * @param inWhite 0 to 1
 * @param gamma 0.1 to 10; above 1 lightens the middle
 * @param outBlack 0 to 1
 * @param outWhite 0 to 1; below outBlack inverts
 */
public record Levels(Channel channel, double inBlack, double inWhite, double gamma, double outBlack, double outWhite)
        implements Adjustment {
    public Levels(
            @JsonProperty("channel") @Nullable Channel channel,
            double inBlack,
            double inWhite,
            double gamma,
            double outBlack,
            double outWhite) {
        Ranges.require("of.black-point", inBlack, 0, 1);
        Ranges.require("of.white-point", inWhite, 0, 1);
        Ranges.require("of.gamma-of-levels", gamma, 0.1, 10);
        Ranges.require("of.darkest-output", outBlack, 0, 1);
        Ranges.require("of.lightest-output", outWhite, 0, 1);
        if (inBlack >= inWhite) {
            throw AdjustmentWords.WORDS.refusal("levels.order");
        }
        this.channel = channel == null ? Channel.ALL : channel;
        this.inBlack = inBlack;
        this.inWhite = inWhite;
        this.gamma = gamma;
        this.outBlack = outBlack;
        this.outWhite = outWhite;
    }

    @Override
    public Stage stage() {
        if (inBlack == 0 && inWhite == 1 && gamma == 1 && outBlack == 0 && outWhite == 1) {
            return Stage.NOTHING;
        }
        return channel.curve(x -> {
            double t = Math.clamp((x - inBlack) / (inWhite - inBlack), 0.0, 1.0);
            return outBlack + (outWhite - outBlack) * Math.pow(t, 1 / gamma);
        });
    }
}
