package app.atelier.generation.composer.subjects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CutoutTest {
    private static Cutout painted(Consumer<Graphics2D> painting) {
        BufferedImage image = new BufferedImage(200, 100, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.GRAY);
        painting.accept(g);
        g.dispose();
        return Cutout.of(image, false);
    }

    @Test
    void legsEndWhereTheBodyBegins() {
        Cutout duck = painted(g -> {
            g.fillRect(20, 20, 160, 58);
            g.fillRect(70, 78, 12, 22);
            g.fillRect(120, 78, 12, 22);
        });

        assertThat(duck.legs(.1, .4)).isCloseTo(.25, within(.02));
        assertThat(duck.legs(.1, .2)).isEqualTo(.2);
    }

    @Test
    void whatHasNoLegsSinksLeast() {
        assertThat(painted(g -> g.fillRect(20, 20, 160, 80)).legs(.16, .3)).isEqualTo(.16);
    }

    @Test
    void aThinThingBesideTheFeetIsNoFoot() {
        Cutout fisher = painted(g -> {
            g.fillRect(100, 80, 30, 20);
            g.fillRect(150, 80, 30, 20);
            g.fillRect(10, 0, 2, 100);
        });

        assertThat(fisher.feet()).isEqualTo(new Cutout.Span(100, 179));
    }

    @Test
    void nothingAtAllStandsInTheMiddle() {
        assertThat(painted(g -> {}).feet()).isEqualTo(new Cutout.Span(40, 160));
    }
}
