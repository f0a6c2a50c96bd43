package id.laris.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.shared.Invalid;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRangeTest {
    @ParameterizedTest
    @CsvSource({
        "203.0.113.0/24, 203.0.113.0",
        "203.0.113.0/24, 203.0.113.255",
        "203.0.113.9, 203.0.113.9",
        "203.0.113.9, ::ffff:203.0.113.9",
        "::ffff:203.0.113.0/120, 203.0.113.77",
        "0.0.0.0/0, 198.51.100.7",
        "128.0.0.0/1, 255.255.255.255",
        "2001:db8::/32, 2001:db8:ffff:ffff:ffff:ffff:ffff:ffff",
        "2001:DB8::1, 2001:db8:0:0:0:0:0:1",
        "::/0, 2001:db8::1",
        "fe80::/10, fe80::1",
    })
    void holds_what_lies_within(String range, String address) {
        assertThat(new AddressRange(range).holds(address)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.0/24, 203.0.114.0",
        "203.0.113.0/24, 203.0.112.255",
        "203.0.113.9, 203.0.113.8",
        "0.0.0.0/0, 2001:db8::1",
        "::/0, 203.0.113.9",
        "2001:db8::/33, 2001:db8:8000::",
        "0.0.0.0/0, ''",
        "0.0.0.0/0, localhost",
        "0.0.0.0/0, 203.0.113.9.example",
        "0.0.0.0/0, '203.0.113.9, 10.0.0.1'",
        "0.0.0.0/0, 1",
    })
    void holds_nothing_else(String range, String address) {
        assertThat(new AddressRange(range).holds(address)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.77/24, 203.0.113.0/24",
        " 203.0.113.7 , 203.0.113.7/32",
        "2001:DB8::77/64, 2001:db8:0:0:0:0:0:0/64",
        "::ffff:203.0.113.9, 203.0.113.9/32",
        "0.0.0.1/0, 0.0.0.0/0",
    })
    void is_written_in_one_way(String typed, String kept) {
        assertThat(new AddressRange(typed).text()).isEqualTo(kept);
        assertThat(new AddressRange(kept)).isEqualTo(new AddressRange(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "localhost",
                "toko.example/24",
                "dead.beef",
                "1.2.3",
                "1.2.3.4.5",
                "256.1.1.1",
                "01.2.3.4",
                "1.2.3.4/33",
                "1.2.3.4/-1",
                "1.2.3.4/",
                "1.2.3.4/x",
                "1.2.3.4/8/8",
                "::1/129",
                "::ffff:1.2.3.4/95",
                ":::",
                "2001:db8::g",
                "fe80::1%eth0",
                "1.2.3.4'; DROP TABLE api_key; --"
            })
    void refuses_what_is_no_network(String typed) {
        assertThatThrownBy(() -> new AddressRange(typed)).isInstanceOf(Invalid.class);
    }
}
