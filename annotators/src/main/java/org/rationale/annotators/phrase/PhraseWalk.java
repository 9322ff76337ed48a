package org.rationale.annotators.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.rationale.annotators.phrase.Piece.Kind;

/** One walk over the pieces of a mention, which tells its head from where and how much it is. */
final class PhraseWalk {
  private static final String SITE = "site";

  /** Halves that are part of a site's name: {@code upper extremity}. */
  private static final Set<String> HALVES = Set.of("upper", "lower", "mid", "low");

  private final PieceRow pieces;
  private final Style style;
  private final HeadWords heads;
  private final Places places;
  private final UnaryOperator<String> nounOfState;
  private String severity = "";

  /** What a predicate is said of; null outside a predicate. */
  private String subject;

  /** Whether a site is awaited, as behind a preposition. */
  private boolean siteAwaited;

  /** Whether words name what is operated on, behind its site. */
  private boolean operatedOn;

  /** Whether the words behind with are being read. */
  private boolean accompanied;

  /** Whether words are of a circumstance: only sites still count. */
  private boolean passing;

  PhraseWalk(
      List<Piece> pieces,
      Style style,
      HeadWords heads,
      UnaryOperator<String> nounOfState,
      PhraseReader reader) {
    this.pieces = new PieceRow(pieces);
    this.style = style;
    this.heads = heads;
    this.nounOfState = nounOfState;
    this.places = new Places(reader.singulars());
  }

  Parts parts() {
    int at = 0;
    while (at < pieces.size()) {
      at = step(at);
    }
    List<String> named = subject == null ? heads.heads() : heads.predicates();
    if (subject != null) {
      String sign = subject;
      List<String> predicates = named.isEmpty() ? List.of("") : named;
      named =
          predicates.stream()
              .map(said -> sign.isEmpty() ? nounOfState.apply(said) : predicated(said, sign))
              .toList();
    } else if (!style.isProcedure() && !places.isEmpty()) {
      named = ofSite(named);
    }
    return new Parts(
        List.copyOf(new TreeSet<>(named.stream().filter(n -> !n.isEmpty()).toList())),
        places.sites(),
        places.side(),
        places.levels(),
        severity);
  }

  private static String predicated(String said, String sign) {
    return said.endsWith(sign) ? said : (said + " " + sign).strip();
  }

  /** {@code torn meniscus} is a tear; {@code chronic back} lost its pain. */
  private List<String> ofSite(List<String> named) {
    boolean lasting = pieces.has(Kind.COURSE);
    if (named.isEmpty()) {
      return lasting ? List.of("pain") : named;
    }
    return named.size() == 1 ? List.of(nounOfState.apply(named.get(0))) : named;
  }

  /** Reads what begins at a piece; the index behind it. */
  private int step(int at) {
    Piece piece = pieces.get(at);
    if (piece.isInRun()) {
      return run(at);
    }
    return switch (piece.kind()) {
      case SEVERITY -> {
        severity = severity.isEmpty() && !passing ? piece.text() : severity;
        yield at + 1;
      }
      case PREPOSITION -> preposition(at);
      case WITH -> with(at);
      case PURPOSE -> purpose(at);
      case CLAUSE -> {
        if (heads.isEmpty()) {
          heads.add(piece);
          yield at + 1;
        }
        yield pieces.size();
      }
      case GENERIC -> {
        if (heads.isOpenEmpty()) {
          heads.add(piece);
        }
        yield at + 1;
      }
      case COPULA -> copula(at);
      case JOINT -> joint(at);
      case NUMBER, WORD -> {
        boolean operated = style.isProcedure() && siteAwaited && !places.isEmpty();
        if (operated) {
          operatedOn = true; // reduction of the radius | fracture
        } else if (!passing && !operatedOn) {
          heads.add(piece);
        }
        siteAwaited = false;
        yield at + 1;
      }
      case ADVERB -> {
        if (subject == null && !passing) {
          heads.add(piece);
        }
        yield at + 1;
      }
      default -> at + 1;
    };
  }

  /** Words that name a place, or a direction of the head. */
  private int run(int from) {
    int to = from;
    while (to < pieces.size() && pieces.get(to).isInRun()) {
      to++;
    }
    List<Piece> run = new ArrayList<>(pieces.subList(from, to));
    boolean sited = run.stream().anyMatch(Piece::isSite);
    if (accompanied && pieces.leadsToHead(to)) {
      run.forEach(piece -> heads.add(new Piece(Kind.WORD, piece.word(), piece.word())));
    } else if (!sited && !passing && sharesNoun(run, to)) {
      return to;
    } else if (!siteAwaited && !passing && !sited) {
      directions(run, to);
    } else if (!siteAwaited && !passing && style.isProcedure()) {
      before(run, to);
    } else if (!passing || places.isEmpty()) {
      places.add(run);
    }
    return to;
  }

  /** {@code upper | and lower extremities}: two sites of which the second has the noun. */
  private boolean sharesNoun(List<Piece> run, int behind) {
    int next = behind;
    while (next < pieces.size() && pieces.isJoint(next)) {
      next++;
    }
    if (next == behind || next >= pieces.size() || !pieces.get(next).is(Kind.BODY)) {
      return false;
    }
    String site = pieces.get(next).text();
    int blank = site.indexOf(' ');
    boolean directed = blank > 0 && HALVES.contains(site.substring(0, blank));
    if (directed) {
      run.stream()
          .filter(piece -> HALVES.contains(piece.text()))
          .forEach(half -> places.addSite(half.text() + site.substring(blank)));
      run.forEach(places::addOther);
    }
    return directed;
  }

  /** Without a site, a direction is the head's: {@code anterior spurring}. */
  private void directions(List<Piece> run, int behind) {
    boolean head = behind < pieces.size() && pieces.leadsToHead(behind);
    for (Piece piece : run) {
      boolean ofHead = piece.is(Kind.DIRECTION) || piece.is(Kind.ORDINAL);
      if (ofHead && (head || style.isProcedure())) {
        heads.add(piece);
      } else if (!ofHead) {
        places.addOther(piece);
      }
    }
  }

  /**
   * Before the head of a procedure: an approach is the head's, and where it is no operation, so is
   * a tissue.
   */
  private void before(List<Piece> run, int behind) {
    boolean head = pieces.leadsToHead(behind);
    List<Piece> place = new ArrayList<>();
    for (Piece piece : run) {
      boolean approach = piece.is(Kind.DIRECTION) && place.stream().noneMatch(Piece::isSite);
      boolean tissue = piece.is(Kind.STRUCTURE) && style == Style.PROCEDURE;
      if (head && (approach || tissue)) {
        heads.add(new Piece(Kind.WORD, piece.word(), piece.word()));
      } else {
        place.add(piece);
      }
    }
    places.add(place);
  }

  private int preposition(int at) {
    int next = pieces.behindDeterminers(at + 1);
    boolean place = next < pieces.size() && pieces.get(next).isInRun() && pieces.namesPlace(next);
    if (place) {
      siteAwaited = true;
      if (pieces.get(at).text().equals("between")) {
        int end = next;
        while (end < pieces.size() && (pieces.get(end).is(Kind.LEVEL) || pieces.isJoint(end))) {
          places.addOther(pieces.get(end++));
        }
        places.joinLevels();
        return end;
      }
      return next;
    }
    int region = pieces.regionBehindWords(next);
    if (region > 0) {
      if (pieces.get(region).text().equals(SITE)) {
        places.addSite(pieces.text(next, region + 1));
      }
      return region + 1;
    }
    boolean of = pieces.get(at).text().equals("of");
    boolean kept = of || (style.isProcedure() && pieces.get(at).text().equals("to"));
    if (kept && !heads.isOpenEmpty() && !passing) {
      heads.add(pieces.get(at));
      return next;
    }
    passing |= !heads.isEmpty();
    return next;
  }

  /** What a condition comes with says nothing of it; what a procedure is done with is its sort. */
  private int with(int at) {
    if (!style.isProcedure()) {
      passing |= !heads.isEmpty();
    } else if (!heads.isEmpty()) {
      heads.add(pieces.get(at));
      siteAwaited = false;
      operatedOn = false;
      accompanied = true;
    }
    return at + 1;
  }

  /** {@code therapy for the knee} names a site; any other purpose ends a procedure's name. */
  private int purpose(int at) {
    if (heads.isEmpty()) {
      return at + 1;
    }
    int next = pieces.behindDeterminers(at + 1);
    boolean place = next < pieces.size() && pieces.get(next).isInRun() && pieces.onlyPlaces(next);
    siteAwaited = place;
    return place ? next : pieces.size();
  }

  private int copula(int at) {
    if (subject == null && (!heads.isEmpty() || !places.isEmpty())) {
      subject = heads.takeSubject();
      siteAwaited = false;
      passing = false;
    }
    return at + 1;
  }

  private int joint(int at) {
    boolean place = at + 1 < pieces.size() && pieces.get(at + 1).isInRun();
    boolean between = place && at > 0 && pieces.get(at - 1).isInRun();
    if (!(siteAwaited && place) && !between) {
      siteAwaited &= place;
      operatedOn = false;
      heads.cut();
    }
    return at + 1;
  }
}
