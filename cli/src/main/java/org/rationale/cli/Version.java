package org.rationale.cli;

import picocli.CommandLine.IVersionProvider;

/** Says which version of the program runs, and on which Java. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {
      "rationale " + (version == null ? "(not packaged)" : version),
      "Java " + Runtime.version() + ", " + System.getProperty("java.home")
    };
  }
}
