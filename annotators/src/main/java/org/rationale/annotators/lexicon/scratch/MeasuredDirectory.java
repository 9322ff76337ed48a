package org.rationale.annotators.lexicon.scratch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.IOUtils;
import org.rationale.corpus.file.WriteFailure;

/** A directory that knows how much is in it, and says it where a disk is full. */
final class MeasuredDirectory extends FilterDirectory {
  private final Path file;
  private final List<Output> open = new ArrayList<>();
  private long bytes;

  /**
   * A directory with nothing in it.
   *
   * @param file for which all this is
   */
  MeasuredDirectory(Directory directory, Path file) {
    super(directory);
    this.file = file;
  }

  @Override
  public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
      throws IOException {
    try {
      Output output = new Output(in.createTempOutput(prefix, suffix, context));
      open.add(output);
      return output;
    } catch (IOException e) {
      throw WriteFailure.of(file, bytes, e);
    }
  }

  @Override
  public void deleteFile(String name) throws IOException {
    bytes -= in.fileLength(name);
    in.deleteFile(name);
  }

  /** Closes what was not finished, so that every system lets it be deleted. */
  @Override
  public void close() throws IOException {
    IOUtils.closeWhileHandlingException(List.copyOf(open));
    super.close();
  }

  /** An output that names the file for which it is. */
  private final class Output extends FilterIndexOutput {
    Output(IndexOutput out) {
      super("measured " + out, out.getName(), out);
    }

    @Override
    public void writeByte(byte b) throws IOException {
      try {
        out.writeByte(b);
      } catch (IOException e) {
        throw failure(e);
      }
    }

    @Override
    public void writeBytes(byte[] b, int offset, int length) throws IOException {
      try {
        out.writeBytes(b, offset, length);
      } catch (IOException e) {
        throw failure(e);
      }
    }

    @Override
    public void close() throws IOException {
      try {
        out.close();
      } catch (IOException e) {
        throw failure(e);
      } finally {
        bytes += open.remove(this) ? out.getFilePointer() : 0;
      }
    }

    private IOException failure(IOException e) {
      return WriteFailure.of(file, bytes + out.getFilePointer(), e);
    }
  }
}
