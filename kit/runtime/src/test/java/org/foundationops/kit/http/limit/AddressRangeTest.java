package org.foundationops.kit.http.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class AddressRangeTest {

    @Test
    void aRangeHoldsItsAddressesOnly() {
        AddressRange range = AddressRange.parse("10.1.128.0/17");
        assertThat(range.contains("10.1.128.0")).isTrue();
        assertThat(range.contains("10.1.255.255")).isTrue();
        assertThat(range.contains("10.1.127.255")).isFalse();
        assertThat(range.contains("10.2.128.0")).isFalse();
        assertThat(range.contains("::1")).isFalse();
        assertThat(range.contains("proxy.example")).isFalse();
    }

    @Test
    void oneAddressIsARangeOfOne() {
        assertThat(AddressRange.parse("::1").contains("0:0:0:0:0:0:0:1")).isTrue();
        assertThat(AddressRange.parse("::1").contains("::2")).isFalse();
        assertThat(AddressRange.parse("0.0.0.0/0").contains("203.0.113.7")).isTrue();
    }

    @Test
    void whatIsNoRangeStopsTheStart() {
        for (String text : List.of("10.0.0.0/33", "10.0.0.0/-1", "proxy.example", "10.0.0.0/8/8", "999.0.0.1", "")) {
            assertThatIllegalArgumentException().as(text).isThrownBy(() -> AddressRange.parse(text));
        }
    }
}
