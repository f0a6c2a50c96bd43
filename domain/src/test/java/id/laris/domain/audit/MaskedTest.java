package id.laris.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;

class MaskedTest {
    @Example
    void a_network_is_told_and_the_machine_in_it_is_not() {
        assertThat(Masked.network("203.0.113.7")).isEqualTo("203.0.113.•••");
        assertThat(Masked.network("2001:db8:85a3:8d3:1319:8a2e:370:7348")).isEqualTo("2001:db8:85a3:•••");
        assertThat(Masked.network("::1")).isEqualTo("::•••");
        assertThat(Masked.network("")).isEmpty();
    }
}
