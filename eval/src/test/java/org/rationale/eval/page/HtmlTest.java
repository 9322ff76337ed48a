package org.rationale.eval.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {

  @Test
  void writesMarkupAsText() {
    assertThat(Html.text("<script>alert('1 & \"2\"')</script>").markup())
        .isEqualTo("&lt;script&gt;alert(&#39;1 &amp; &quot;2&quot;&#39;)&lt;/script&gt;");
  }

  @Test
  void keepsEveryScriptAndAstralCharacters() {
    assertThat(Html.text("α-adrenergic 😀 مسكن 10\u00A0mg\tx\ny").markup())
        .isEqualTo("α-adrenergic 😀 مسكن 10\u00A0mg\tx\ny");
  }

  @Test
  void replacesWhatHtmlCannotHold() {
    assertThat(Html.text("a\0b\u001Bc\u0085d\uD83Dx\uDE00\uFFFFe").markup())
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDx\uFFFD\uFFFDe");
  }

  @Test
  void replacesWhatTurnsTheTextAround() {
    assertThat(Html.text("\u202Etxet\u202C \u2066x\u2069").markup())
        .isEqualTo("\uFFFDtxet\uFFFD \uFFFDx\uFFFD");
  }

  @Test
  void writesElements() {
    assertThat(
            Tag.of("a")
                .with("href", "#\" onclick=\"x")
                .of(Html.text("1 < 2"), Tag.of("b", "n").text("&"))
                .markup())
        .isEqualTo("<a href=\"#&quot; onclick=&quot;x\">1 &lt; 2<b class=\"n\">&amp;</b></a>");
    assertThat(Tag.of("input").with("name", "text").alone().markup())
        .isEqualTo("<input name=\"text\" />");
  }
}
