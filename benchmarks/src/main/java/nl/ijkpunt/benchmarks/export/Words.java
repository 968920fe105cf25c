package nl.ijkpunt.benchmarks.export;

/**
 * The texts of the records, made up for this purpose; Dutch and English stand at the same index.
 */
final class Words {
  static final String[][] SUBJECTS = {
    {"waterbeheer", "water management", "0712"},
    {"statistiek", "statistics", "0542"},
    {"verpleegkunde", "nursing", "0913"},
    {"strafrecht", "criminal law", "0421"},
    {"macro-economie", "macroeconomics", "0311"},
    {"kunstgeschiedenis", "history of art", "0222"},
    {"organische chemie", "organic chemistry", "0531"},
    {"databanken", "databases", "0612"},
    {"softwarearchitectuur", "software architecture", "0613"},
    {"robotica", "robotics", "0714"},
    {"bouwfysica", "building physics", "0732"},
    {"ruimtelijke ordening", "spatial planning", "0731"},
    {"ontwikkelingspsychologie", "developmental psychology", "0313"},
    {"taalverwerving", "language acquisition", "0231"},
    {"onderwijskunde", "educational science", "0111"},
    {"fysiotherapie", "physiotherapy", "0915"},
    {"farmacologie", "pharmacology", "0916"},
    {"logistiek", "logistics", "1041"},
    {"accountancy", "accounting", "0411"},
    {"bedrijfsvoering", "operations management", "0413"},
    {"journalistiek", "journalism", "0321"},
    {"politicologie", "political science", "0312"},
    {"sociologie van de stad", "urban sociology", "0314"},
    {"plantenveredeling", "plant breeding", "0811"},
    {"diergeneeskunde", "veterinary medicine", "0841"},
    {"zeevaartkunde", "navigation at sea", "1041"},
    {"sociaal werk", "social work", "0923"},
    {"grafische vormgeving", "graphic design", "0213"},
    {"filosofie van de geest", "philosophy of mind", "0223"},
    {"numerieke wiskunde", "numerical analysis", "0541"},
    {"aardwetenschappen", "earth sciences", "0532"},
    {"kwantummechanica", "quantum mechanics", "0533"},
    {"biochemie", "biochemistry", "0512"},
    {"ecologie van de kust", "coastal ecology", "0521"},
    {"energietechniek", "energy engineering", "0713"},
    {"werktuigbouw", "mechanical engineering", "0715"},
    {"voedingsleer", "food science", "0721"},
    {"hotelbeheer", "hotel management", "1013"},
    {"marketing", "marketing", "0414"},
    {"belastingrecht", "tax law", "0421"}
  };

  static final String[][] TITLES = {
    {"Inleiding in ", "Introduction to "},
    {"Verdieping ", "Advanced "},
    {"Praktijk van ", "The practice of "},
    {"Onderzoek naar ", "Research into "},
    {"Actuele vragen in ", "Current questions in "},
    {"Werkplaats ", "Workshop in "},
    {"Ethiek van ", "Ethics of "},
    {"Modellen voor ", "Models for "}
  };

  static final String[][] SENTENCES = {
    {
      "Je leert de belangrijkste begrippen kennen en past ze toe op een geval uit de beroepspraktijk.",
      "You get to know the main concepts and apply them to a case from professional practice."
    },
    {
      "De lessen wisselen uitleg, oefening en gesprek af, zodat iedereen in eigen tempo verder komt.",
      "Classes alternate between explanation, exercise and debate, so that all can move at their pace."
    },
    {
      "Elke week lever je een korte opdracht in, die een medestudent van commentaar voorziet.",
      "Every week you hand in a short assignment, on which a fellow student comments."
    },
    {
      "Aan het eind schrijf je een verslag waarin je een eigen vraag beantwoordt met gegevens.",
      "At the end you write a report in which you answer a question of your own with data."
    },
    {
      "Het onderdeel \"Samen meten\" brengt studenten van drie opleidingen bij elkaar in één team.",
      "The part called \"Measuring together\" brings students of three programmes into one team."
    },
    {
      "Gastsprekers uit bedrijf en overheid laten zien welke keuzes zij in hun werk maken.",
      "Guest speakers from business and government show which choices they make in their work."
    },
    {
      "We bespreken recente literatuur en gaan na welke conclusies wel en niet worden gedragen.",
      "We discuss recent literature and find out which conclusions are borne out and which are not."
    },
    {
      "Er is een excursie van één dag; de reiskosten zijn voor rekening van de faculteit.",
      "There is an excursion of one day; the faculty pays for the journey."
    },
    {
      "Voorkennis is niet nodig, al helpt het wanneer je eerder met cijfers hebt gewerkt.",
      "No previous knowledge is needed, though it helps if you have worked with figures before."
    },
    {
      "De cursus sluit aan bij het project in het tweede jaar en bereidt voor op de scriptie.",
      "The course links up with the project in the second year and prepares for the thesis."
    },
    {
      "Je werkt in kleine groepen aan een ontwerp dat je op een open middag verdedigt.",
      "You work in small groups on a design that you defend at an open afternoon."
    },
    {
      "Theorie komt aan bod in zes bijeenkomsten; daarna volgt een reeks practica in het lab.",
      "Theory is covered in six meetings; a series of practicals in the lab comes after it."
    }
  };

  static final String[][] OUTCOMES = {
    {
      "De student legt de kernbegrippen in eigen woorden uit.",
      "The student explains the core concepts in their own words."
    },
    {
      "De student kiest een methode die bij de vraag past.",
      "The student chooses a method that fits the question."
    },
    {
      "De student verzamelt gegevens en beoordeelt hun kwaliteit.",
      "The student gathers data and judges their quality."
    },
    {
      "De student werkt samen met mensen uit een ander vak.",
      "The student works with people from another discipline."
    },
    {
      "De student verantwoordt keuzes tegenover een opdrachtgever.",
      "The student accounts for choices to a client."
    },
    {
      "De student noemt de grenzen van het eigen onderzoek.",
      "The student names the limits of their own research."
    }
  };

  static final String[][] ASSESSMENTS = {
    {"Schriftelijk tentamen en een verslag.", "Written exam and a report."},
    {"Groepsopdracht met een presentatie.", "Group assignment with a presentation."},
    {"Drie deeltoetsen; de beste twee tellen.", "Three partial tests; the best two count."}
  };

  static final String[][] ENROLLMENTS = {
    {
      "Meld je aan via het rooster, uiterlijk vier weken vooraf.",
      "Enrol through the timetable, four weeks ahead at the latest."
    },
    {"Aanmelden gaat via de studiegids.", "Enrol through the course catalogue."}
  };

  static final String[] BOOKS = {
    "Reader van de vakgroep, verkrijgbaar aan de balie",
    "Handboek meten en weten, tweede druk",
    "Laptop met een vrije rekenomgeving",
    "Beschermende kleding voor het lab"
  };

  static final String[] CITIES = {
    "Utrecht", "Groningen", "Zwolle", "Middelburg", "Venlo", "Delft", "Leeuwarden", "Ede", "Almere"
  };

  static final String[] STREETS = {
    "Heidelberglaan", "Singel", "Campusplein", "Kanaalweg", "Marktstraat", "Lindelaan"
  };

  static final String[] UNIVERSITY = {"Universiteit van de Delta", "University of the Delta"};

  static final String[][] FACULTIES = {
    {"Faculteit Natuur en Techniek", "Faculty of Science and Engineering"},
    {"Faculteit Recht en Bestuur", "Faculty of Law and Governance"},
    {"Faculteit Gezondheid", "Faculty of Health"},
    {"Faculteit Geesteswetenschappen", "Faculty of Humanities"},
    {"Academie voor Economie", "School of Economics"}
  };

  private Words() {}

  static String[] pick(Dice dice, String[][] list) {
    return list[dice.below(list.length)];
  }
}
