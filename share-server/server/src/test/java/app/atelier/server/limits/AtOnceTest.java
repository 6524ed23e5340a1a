package app.atelier.server.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.server.problems.Problem;
import org.junit.jupiter.api.Test;

class AtOnceTest {
    @Test
    void oneTakesOnlySomeOfThePlacesAndAllOnlySoMany() {
        AtOnce places = new AtOnce(2, 3, 10);
        AtOnce.Place first = places.enter("mara");
        places.enter("mara");
        assertThatThrownBy(() -> places.enter("mara")).isInstanceOfSatisfying(Problem.class, refused -> {
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.retryAfterSeconds()).isEqualTo(10);
        });
        places.enter("jun");
        assertThatThrownBy(() -> places.enter("noor")).isInstanceOf(Problem.class);
        first.close();
        assertThat(places.enter("noor")).isNotNull();
        assertThatThrownBy(() -> places.enter("mara")).isInstanceOf(Problem.class);
    }
}
