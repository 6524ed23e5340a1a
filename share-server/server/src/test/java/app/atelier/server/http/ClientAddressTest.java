package app.atelier.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {
    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "192.0.2.7:51234, 192.0.2.7",
        "::ffff:192.0.2.7, 192.0.2.7",
        "[::ffff:c000:207], 192.0.2.7",
        "2001:db8:1:2:aaaa::1, 2001:db8:1:2::/64",
        "2001:db8:1:2:ffff:1:2:3, 2001:db8:1:2::/64",
        "[2001:db8:1:2::9]:443, 2001:db8:1:2::/64",
        "2001:DB8:1:2:0:0:0:1, 2001:db8:1:2::/64",
        "2001:db8:1:3::1, 2001:db8:1:3::/64",
        "fe80::1%3, fe80:0:0:0::/64",
        "::1, 0:0:0:0::/64",
        "unknown, unknown"
    })
    void countsNetworksAndNotAddresses(String address, String counted) {
        assertThat(ClientAddress.network(ClientAddress.plain(address))).isEqualTo(counted);
    }
}
