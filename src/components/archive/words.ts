/** Words for the list of incidents. */
export type ArchiveWords = Readonly<
  Record<
    | 'title'
    | 'lead'
    | 'none'
    | 'unnamed'
    | 'drill'
    | 'current'
    | 'open'
    | 'ended'
    | 'archived'
    | 'entries'
    | 'switchTo'
    | 'switchOf'
    | 'reopen'
    | 'reopenOf'
    | 'archive'
    | 'archiveOf'
    | 'delete'
    | 'deleteOf'
    | 'deleteTitle'
    | 'deleteText'
    | 'deleteWord'
    | 'deleteConfirm'
    | 'deleteNow'
    | 'lastExport'
    | 'cancel'
    | 'wrongWord'
    | 'deleted'
    | 'notHere',
    string
  >
>
