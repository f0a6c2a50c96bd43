package id.laris.rest.client.picture;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import id.laris.application.catalogue.PictureProbe;
import id.laris.application.catalogue.PictureProbeContract;
import id.laris.rest.client.shared.OwnNetwork;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpPictureProbeTest implements PictureProbeContract {
    private static final WireMockServer WEB =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());

    @BeforeAll
    static void open() {
        WEB.start();
        WEB.stubFor(get("/a.jpg")
                .willReturn(aResponse().withHeader("Content-Type", "image/jpeg").withBody("x")));
        WEB.stubFor(get("/gone.jpg").willReturn(notFound()));
        WEB.stubFor(get("/page")
                .willReturn(aResponse().withHeader("Content-Type", "text/html").withBody("<p>")));
        WEB.stubFor(get("/untold")
                .willReturn(aResponse()
                        .withHeader("Content-Type", "binary/octet-stream")
                        .withBody("x")));
        WEB.stubFor(get("/moved").willReturn(aResponse().withStatus(301).withHeader("Location", "/a.jpg")));
        WEB.stubFor(get("/round").willReturn(aResponse().withStatus(302).withHeader("Location", "/round")));
        WEB.stubFor(get("/inward")
                .willReturn(aResponse().withStatus(302).withHeader("Location", "http://127.0.0.2:1/a.jpg")));
        WEB.stubFor(get("/file").willReturn(aResponse().withStatus(302).withHeader("Location", "file:///etc/passwd")));
        WEB.stubFor(get("/slow").willReturn(aResponse().withFixedDelay(20_000)));
    }

    @AfterAll
    static void close() {
        WEB.stop();
    }

    @Override
    public PictureProbe probe() {
        return new HttpPictureProbe(address -> false, port -> true);
    }

    @Override
    public String there() {
        return WEB.url("/a.jpg");
    }

    @Override
    public String missing() {
        return WEB.url("/gone.jpg");
    }

    @Test
    void what_is_no_picture_is_missed() {
        assertThat(probe().look(WEB.url("/page")).why()).isEqualTo("no picture");
    }

    @Test
    void a_file_of_a_kind_nobody_told_may_be_a_picture() {
        assertThat(probe().look(WEB.url("/untold")).reachable()).isTrue();
    }

    @Test
    void a_redirect_is_followed_but_not_for_ever() {
        assertThat(probe().look(WEB.url("/moved")).reachable()).isTrue();
        assertThat(probe().look(WEB.url("/round")).why()).isEqualTo("302");
    }

    @Test
    void a_redirect_does_not_lead_inside() {
        var probe = new HttpPictureProbe(address -> address.getHostAddress().equals("127.0.0.2"), port -> true);

        assertThat(probe.look(WEB.url("/inward")).why()).isEqualTo("inside");
        assertThat(probe.look(WEB.url("/file")).why()).isEqualTo("address");
    }

    @Test
    void one_that_does_not_answer_is_missed_after_some_seconds() {
        assertThat(probe().look(WEB.url("/slow")).why()).isEqualTo("HttpTimeoutException");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/a.jpg",
                "http://127.1/a.jpg",
                "http://2130706433/a.jpg",
                "http://0.0.0.0/a.jpg",
                "http://10.0.0.1/a.jpg",
                "http://172.31.255.255/",
                "http://192.168.1.1/",
                "http://169.254.169.254/",
                "http://100.64.0.1/",
                "http://198.18.0.1/",
                "http://255.255.255.255/",
                "http://224.0.0.1/",
                "http://[::1]/",
                "http://[::]/",
                "http://[::ffff:10.0.0.1]/",
                "http://[::10.0.0.1]/",
                "http://[64:ff9b::7f00:1]/",
                "http://[2002:7f00:1::]/",
                "http://[fe80::1]/",
                "http://[fc00::1]/",
                "http://[::ffff:169.254.169.254]/latest/meta-data/",
                "http://[::ffff:7f00:1]/",
                "http://[64:ff9b:1::a00:1]/",
                "http://[2001:20::1]/",
                "http://[fd00:ec2::254]/",
                "http://localhost/",
                "http://LOCALHOST./",
                "http://0/",
                "http://0x7f.1/",
                "http://0x7f000001/",
                "http://127.0.0.1:80/",
                "http://gambar.test@127.0.0.1/",
                "http://gambar.test:x@169.254.169.254/",
                "http://127.0.0.1#@gambar.test/",
                "http://127.0.0.1?@gambar.test/",
                "http://127.0.0.1\\@gambar.test/",
                "http://192.168.0.1%00.gambar.test/",
                "http:\\\\127.0.0.1/",
                "http:127.0.0.1/",
                "//127.0.0.1/",
                "file:///etc/passwd",
                "jar:http://127.0.0.1/a.jar!/",
                "gopher://127.0.0.1/",
                "HTTP://127.0.0.1/"
            })
    void the_inside_is_never_asked(String address) {
        assertThat(new HttpPictureProbe().look(address).reachable()).isFalse();
        assertThat(new HttpPictureProbe().look(address).why()).isIn("inside", "address", "unknown host");
    }

    @Test
    void a_name_that_leads_inside_is_the_inside() throws UnknownHostException {
        var myself = InetAddress.getLocalHost().getHostName();

        assertThat(new HttpPictureProbe().look("http://" + myself + "/a.jpg").why())
                .isIn("inside", "unknown host");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 22, 25, 3306, 5432, 6379, 9200, 65_535})
    void only_doors_that_serve_pictures_are_knocked_at(int port) {
        assertThat(new HttpPictureProbe()
                        .look("http://8.8.8.8:" + port + "/a.jpg")
                        .why())
                .isEqualTo("port");
    }

    /** Each of these is reached by a redirect of a server outside. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.2/",
                "//127.0.0.2/",
                "http://[::ffff:127.0.0.2]/",
                "http://a@127.0.0.2/",
                "file:///etc/passwd",
                "ftp://127.0.0.2/",
                "http:///",
                "http://a b/"
            })
    void no_redirect_leads_inside(String onward) {
        WEB.stubFor(get("/to").willReturn(aResponse().withStatus(302).withHeader("Location", onward)));
        var probe = new HttpPictureProbe(address -> address.getHostAddress().equals("127.0.0.2"), port -> true);

        assertThat(probe.look(WEB.url("/to")).why()).isIn("inside", "address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "172.32.0.1",
                "100.128.0.1",
                "2606:4700:4700::1111",
                "2002:808:808::",
                "2001:200::1",
                "192.88.98.1"
            })
    void the_public_internet_is_outside(String address) throws UnknownHostException {
        assertThat(OwnNetwork.holds(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ftp://contoh.test/a", "http:///a", "http://a b", "file:///etc/passwd"})
    void what_is_no_address_is_missed(String address) {
        assertThat(probe().look(address).why()).isEqualTo("address");
    }
}
