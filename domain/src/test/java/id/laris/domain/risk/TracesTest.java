package id.laris.domain.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TracesTest {
    @ParameterizedTest
    @CsvSource({
        "127.0.0.1,",
        "10.4.5.6,",
        "192.168.1.9,",
        "172.16.0.1,",
        "172.31.9.9,",
        "169.254.1.1,",
        "::1,",
        "0:0:0:0:0:0:0:1,",
        "fd00::1,",
        "fe80::1,",
        "172.32.0.1, 172.32.0.1",
        "203.0.113.7, 203.0.113.7",
        "2001:DB8::7, 2001:db8::7",
        "'',"
    })
    void an_address_of_the_house_itself_says_nothing(String address, String kept) {
        assertThat(Traces.of(address, Optional.empty()).origin()).isEqualTo(Optional.ofNullable(kept));
    }
}
