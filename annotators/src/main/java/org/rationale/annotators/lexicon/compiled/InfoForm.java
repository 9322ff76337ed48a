package org.rationale.annotators.lexicon.compiled;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.rationale.annotators.lexicon.scratch.BlockReader;
import org.rationale.annotators.lexicon.scratch.BlockWriter;

/** How the origin of a lexicon stands in its file. */
final class InfoForm {

  private InfoForm() {}

  static void writeTo(LexiconInfo info, LexiconOutput out) throws IOException {
    Blocks.Builder blocks = new Blocks.Builder();
    blocks.add(new BlockWriter().string(info.name()).string(info.created().toString()));
    BlockWriter filters = new BlockWriter();
    info.filters().forEach(filters::string);
    blocks.add(filters);
    for (LexiconSource source : info.sources()) {
      blocks.add(
          new BlockWriter()
              .string(source.name())
              .string(source.format())
              .string(source.file())
              .string(source.sha256())
              .string(Long.toString(source.rows()))
              .string(Long.toString(source.terms())));
    }
    blocks.build().writeTo(out);
  }

  static LexiconInfo readFrom(LexiconInput in) throws IOException {
    Blocks blocks = Blocks.readFrom(in);
    BlockReader head = blocks.read(0);
    String name = head.string();
    Instant created = Instant.parse(head.string());
    List<String> filters = new ArrayList<>();
    for (BlockReader block = blocks.read(1); !block.isAtEnd(); ) {
      filters.add(block.string());
    }
    List<LexiconSource> sources = new ArrayList<>();
    for (int i = 2; i < blocks.size(); i++) {
      BlockReader block = blocks.read(i);
      sources.add(
          new LexiconSource(
              block.string(),
              block.string(),
              block.string(),
              block.string(),
              Long.parseLong(block.string()),
              Long.parseLong(block.string())));
    }
    return new LexiconInfo(name, created, sources, filters);
  }
}
