// The Swedish of the system's own dialogs and menu. What the window itself says lies with the window.
export const wording = {
  choosePackages: {
    title: 'Välj rapportpaket',
    button: 'Läs in',
    fileKind: 'Rapportpaket (Word eller JSON)',
  },
  chooseFolder: {
    export: { title: 'Välj mapp att lägga rapporten i', button: 'Lägg här' },
    inbox: { title: 'Välj mapp att bevaka som inkorg', button: 'Välj mapp' },
    archive: { title: 'Välj var arkivmappen ska ligga', button: 'Lägg här' },
    workspace: { title: 'Välj mapp för registret', button: 'Välj mapp' },
  },
  chooseFile: {
    document: { title: 'Välj handling', button: 'Välj', filters: [] },
    list: {
      title: 'Välj lista att hämta in',
      button: 'Öppna',
      filters: [{ name: 'Excel eller CSV', extensions: ['xlsx', 'csv', 'txt'] }],
    },
  },
  chooseSave: {
    document: {
      title: 'Spara dokumentet',
      button: 'Spara',
      fileKind: 'Word-dokument',
      extension: 'docx',
    },
    calendar: {
      title: 'Spara kalenderfilen',
      button: 'Spara',
      fileKind: 'Kalenderfil',
      extension: 'ics',
    },
  },
  crashed: {
    message: 'Fönstret slutade fungera.',
    detail: 'Det som är sparat finns kvar. Du kan öppna fönstret igen och fortsätta.',
    reopen: 'Öppna igen',
    quit: 'Avsluta',
  },
  cannotStart: {
    title: 'Utblick kunde inte starta',
    content: (logFile: string) =>
      `Inget i registret har ändrats. Kontakta it-avdelningen och hänvisa till loggen:\n${logFile}`,
  },
  menu: {
    file: 'Arkiv',
    quit: 'Avsluta Utblick',
    edit: 'Redigera',
    undo: 'Ångra',
    redo: 'Gör om',
    cut: 'Klipp ut',
    copy: 'Kopiera',
    paste: 'Klistra in',
    selectAll: 'Markera allt',
    view: 'Visa',
    resetZoom: 'Verklig storlek',
    zoomIn: 'Större text',
    zoomOut: 'Mindre text',
    fullScreen: 'Helskärm',
    reload: 'Läs in fönstret igen',
    developerTools: 'Utvecklarverktyg',
    help: 'Hjälp',
    about: 'Om Utblick',
  },
} as const;
